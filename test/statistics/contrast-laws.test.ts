import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContrastEstimate } from '../../src/statistics/contrast-estimate.ts';
import { personContrast } from '../../src/statistics/person-contrast.ts';
import { pooledContrast } from '../../src/statistics/pooled-contrast.ts';
import { differences } from './reference/differences.ts';

interface Unit {
  readonly person: number;
  readonly repository: number;
  readonly treated: boolean;
  readonly score: number;
}
type Design = (units: readonly Unit[]) => ContrastEstimate | null;

const DESIGNS: readonly (readonly [string, Design])[] = [
  ['within persons', withinPersons],
  ['within repositories', (units) => pooled(units, 0.2)],
  [
    'crude',
    (units) =>
      pooled(
        units.map((unit) => ({ ...unit, repository: 0 })),
        0,
      ),
  ],
];
// Eighths are added without rounding, so that a variance of 0 stays one.
const units = fc.array(
  fc.record({
    person: fc.nat({ max: 5 }),
    repository: fc.nat({ max: 2 }),
    treated: fc.boolean(),
    score: fc.integer({ min: -40, max: 40 }).map((eighths) => eighths / 8),
  }),
  { maxLength: 60 },
);
const amount = fc.integer({ min: -80, max: 80 }).map((eighths) => eighths / 8);

describe.each(DESIGNS)('a contrast %s', (_, contrast) => {
  it('does not depend on the order', () => {
    const shuffled = units.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, mixed]) => {
        same(contrast(mixed), contrast(list));
      }),
    );
  });

  it('turns its sign when the arms change places', () => {
    fc.assert(
      fc.property(units, (list) => {
        const turned = contrast(list.map((unit) => ({ ...unit, treated: !unit.treated })));
        same(turned, contrast(list), ({ value, treated, control, treatedPersons, controlPersons }) => ({
          value: -value,
          treated: control,
          control: treated,
          treatedPersons: controlPersons,
          controlPersons: treatedPersons,
        }));
      }),
    );
  });

  it('does not feel a constant added to every score, and moves by one added to an arm', () => {
    fc.assert(
      fc.property(units, amount, amount, (list, all, treated) => {
        const moved = contrast(
          list.map((unit) => ({ ...unit, score: unit.score + all + (unit.treated ? treated : 0) })),
        );
        same(moved, contrast(list), (plain) => ({
          value: plain.value + treated,
          scoreSum: plain.scoreSum + all * (plain.treated + plain.control) + treated * plain.treated,
        }));
      }),
    );
  });

  it('is scaled with the scores, and its standard error too', () => {
    fc.assert(
      fc.property(units, amount, (list, by) => {
        const scaled = contrast(list.map((unit) => ({ ...unit, score: unit.score * by })));
        same(scaled, contrast(list), ({ value, variance, scoreSum }) => ({
          value: value * by,
          variance: variance === null ? null : variance * by ** 2,
          scoreSum: scoreSum * by,
        }));
      }),
    );
  });

  it('does not know names', () => {
    const names = fc.tuple(fc.nat({ max: 50 }), fc.constantFrom(1, 5, 7, 11), fc.constantFrom(1, 2, 4));
    fc.assert(
      fc.property(units, names, (list, [offset, turn, spread]) => {
        const renamed = list.map((unit) => ({
          ...unit,
          person: offset + spread * ((unit.person * turn) % 6),
          repository: offset + spread * ((unit.repository * turn) % 3),
        }));
        same(contrast(renamed), contrast(list));
      }),
    );
  });

  it('does not feel persons with one arm only in strata of one arm only', () => {
    fc.assert(
      fc.property(units, fc.array(amount, { maxLength: 5 }), (list, scores) => {
        const alone = scores.map((score) => ({ person: 9, repository: 9, treated: true, score }));
        same(withinPersons([...list, ...alone]), withinPersons(list));
        same(pooled([...list, ...alone], 0.2), pooled(list, 0.2));
      }),
    );
  });

  it('counts effective persons without a look at the scores, from 1 to the number of persons', () => {
    fc.assert(
      fc.property(units, (list) => {
        const estimate = contrast(list);
        const blind = contrast(list.map((unit) => ({ ...unit, score: 0 })));
        expect(blind?.effectivePersons).toBe(estimate?.effectivePersons);
        if (estimate === null) return;
        expect(estimate.effectivePersons).toBeGreaterThan(1 - 1e-9);
        expect(estimate.effectivePersons).toBeLessThan(estimate.persons + 1e-9);
      }),
    );
  });

  it('is defined for none, one and two units', () => {
    const one = { person: 0, repository: 0, treated: true, score: 3 };
    const other = { ...one, treated: false, score: 1 };
    expect(contrast([])).toBeNull();
    expect(contrast([one])).toBeNull();
    expect(contrast([one, one])).toBeNull();
    expect(contrast([one, other])).toMatchObject({
      value: 2,
      variance: null,
      effectivePersons: 1,
      persons: 1,
    });
  });

  it('never has a variance where no score differs: 0 says that there is nothing to judge by', () => {
    fc.assert(
      fc.property(units, fc.double({ min: -20, max: 20, noNaN: true }), (list, score) => {
        const estimate = contrast(list.map((unit) => ({ ...unit, score })));
        expect([0, null, undefined]).toContain(estimate?.variance);
        if (estimate !== null) expect(estimate.value).toBeCloseTo(0, 10);
      }),
    );
  });
});

function withinPersons(list: readonly Unit[]): ContrastEstimate | null {
  const contrast = personContrast();
  for (const { person, repository, treated, score } of list) {
    contrast.add({ person, stratum: 500 * person + repository, treated, score });
  }
  return contrast.estimate();
}

function pooled(list: readonly Unit[], cap: number): ContrastEstimate | null {
  const columns = {
    persons: list.map(({ person }) => person),
    strata: list.map(({ repository }) => repository),
    arms: list.map(({ treated }) => (treated ? 1 : 0)),
    scores: list.map(({ score }) => score),
  };
  return pooledContrast(columns, cap);
}

/** `actual` is `plain`, but for what is said to differ; to 1e-8, with 1e-10 for next to nothing. */
function same(
  actual: ContrastEstimate | null,
  plain: ContrastEstimate | null,
  changes: (plain: ContrastEstimate) => Partial<ContrastEstimate> = () => ({}),
): void {
  const expected = plain === null ? null : { ...plain, ...changes(plain) };
  expect(differences(rounded(actual), rounded(expected))).toEqual([]);
}

function rounded(estimate: ContrastEstimate | null): unknown {
  if (estimate === null) return null;
  return Object.fromEntries(
    Object.entries(estimate).map(([key, value]) => [key, Math.abs(value ?? 1) < 1e-10 ? 0 : value]),
  );
}
