import { describe, expect, it } from 'vitest';
import type { ContrastEstimate } from '../../src/statistics/contrast-estimate.ts';
import { personContrast } from '../../src/statistics/person-contrast.ts';
import type { PersonUnit } from '../../src/statistics/person-unit.ts';
import { differences } from './reference/differences.ts';
import { type ContrastCase, unitsOf } from './support/contrast-case.ts';
import { lookedAt, published } from './support/looked-at.ts';
import { readReference } from './support/read-reference.ts';

const { withinPersons: cases } = readReference<{ withinPersons: readonly ContrastCase[] }>('contrasts');

describe('the contrast within persons', () => {
  it('agrees with R, which leaves each person out the long way', () => {
    const actual = cases.map(({ units, cap }) => {
      const estimate = contrastOf(unitsOf(units), cap);
      return { units, cap, estimate, ...lookedAt(estimate) };
    });
    expect(differences(actual, cases)).toEqual([]);
    expect(cases).toHaveLength(3);
  });

  it('is that of the worked data set', () => {
    const { workedContrasts } = readReference<{
      workedContrasts: { withinPersons: Readonly<Record<string, number>> };
    }>('published');
    const worked = published(contrastOf(unitsOf(cases[0]!.units)));
    expect(differences(worked, workedContrasts.withinPersons)).toEqual([]);
  });

  // Pencil. Person 0: 1 against 2 units, w = 2/3, d = 4 − 2 = 2. Person 1: 1 against 1, w = 1/2, d = 3 − 4 = −1.
  // v = (2/3)/(1 + 2/15) = 10/17 and (1/2)/(11/10) = 5/11; θ = (20/17 − 5/11)/(10/17 + 5/11) = 135/195 = 9/13.
  // Left out: −1 and 2; V = ½((22/13)² + (17/13)²).
  it('is what the pencil says for two persons', () => {
    const estimate = contrastOf([
      unit(0, 0, 1, 4),
      unit(0, 0, 0, 1),
      unit(0, 0, 0, 3),
      unit(1, 1, 1, 3),
      unit(1, 1, 0, 4),
    ]);
    expect(estimate.value).toBeCloseTo(9 / 13, 14);
    expect(estimate.variance).toBeCloseTo((22 ** 2 + 17 ** 2) / (2 * 13 ** 2), 14);
    expect(estimate).toMatchObject({ persons: 2, treated: 2, control: 3, scoreSum: 15 });
  });

  it('gives the same at every look, whether asked before or not', () => {
    const units = unitsOf(cases[1]!.units);
    const asked = personContrast();
    for (const [i, one] of units.entries()) {
      asked.add(one);
      const fresh = personContrast();
      for (const earlier of units.slice(0, i + 1)) fresh.add(earlier);
      expect(asked.estimate()).toEqual(fresh.estimate());
    }
  });

  it('is absent without units, and without a stratum of both arms', () => {
    expect(personContrast().estimate()).toBeNull();
    const contrast = personContrast();
    contrast.add(unit(0, 0, 1, 3));
    expect(contrast.estimate()).toBeNull();
    contrast.add(unit(0, 1, 0, 3));
    expect(contrast.estimate()).toBeNull();
  });

  it('has a value and no variance with one person', () => {
    expect(contrastOf([unit(4, 0, 1, 3), unit(4, 0, 0, 1)])).toEqual({
      value: 2,
      variance: null,
      effectivePersons: 1,
      persons: 1,
      treatedPersons: 1,
      controlPersons: 1,
      treated: 1,
      control: 1,
      scoreSum: 4,
    });
  });

  it('says a variance of 0 where all persons show the same, not one of rounding errors', () => {
    const cutAtTwoWeeks = Math.log(14 * 24 * 60);
    const same = Array.from({ length: 60 }, (_, i) => unit(i % 7, i % 7, i % 3 === 0 ? 1 : 0, cutAtTwoWeeks));
    expect(contrastOf(same)).toMatchObject({ variance: 0, persons: 7 });
    const apart = same.map((one) => ({ ...one, score: one.treated ? 0.1 : 0.3 }));
    expect(contrastOf(apart)).toMatchObject({ variance: 0, persons: 7 });
  });

  it('refuses scores that are no numbers, and a stratum of two persons', () => {
    const contrast = personContrast();
    expect(() => contrast.add(unit(0, 0, 1, Number.NaN))).toThrow('a score must be finite, not NaN');
    contrast.add(unit(0, 0, 1, 1));
    expect(() => contrast.add(unit(1, 0, 0, 1))).toThrow('stratum 0 belongs to another person');
  });
});

function contrastOf(units: readonly PersonUnit[], cap?: number): ContrastEstimate {
  const contrast = personContrast(cap);
  for (const one of units) contrast.add(one);
  const estimate = contrast.estimate();
  if (estimate === null) throw new Error('no estimate');
  return estimate;
}

function unit(person: number, stratum: number, arm: 0 | 1, score: number): PersonUnit {
  return { person, stratum, treated: arm === 1, score };
}
