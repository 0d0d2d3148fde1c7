import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/comparison/compare.ts';
import type { ComparisonPlan } from '../../../src/domain/comparison-plan.ts';
import type { Contrast } from '../../../src/domain/contrast.ts';
import type { MeasuredPullRequest } from '../../../src/domain/measured-pull-request.ts';
import { differences } from '../../statistics/reference/differences.ts';
import type { ContrastCase } from '../../statistics/support/contrast-case.ts';
import { readReference } from '../../statistics/support/read-reference.ts';
import { type ContrastRow, contrastPlan, contrastRow, unmarkedRow } from '../../support/contrast-rows.ts';
import { CLAUDE, CODEX } from '../../support/measured.ts';

const PERSONS = Array.from({ length: 12 }, (_, index) => `person-${index}`);

/** By each person so many pull requests with the harness and without it, merged after these minutes. */
function pairsOf(
  persons: readonly string[],
  each: number,
  { harness, without, ...rest }: Partial<ContrastRow> & { harness: Minutes; without: Minutes },
): readonly MeasuredPullRequest[] {
  return persons.flatMap((person, index) =>
    Array.from({ length: each }, (_, n) => [
      contrastRow({ ...rest, person, minutes: harness(index, n) }),
      unmarkedRow({ ...rest, person, minutes: without(index, n) }),
    ]).flat(),
  );
}

type Minutes = (person: number, n: number) => number | null;

function contrastOf(
  rows: readonly MeasuredPullRequest[],
  of: Partial<Pick<Contrast, 'metric' | 'a' | 'b' | 'baseline' | 'model'>> = {},
  plan: ComparisonPlan = contrastPlan(),
): Contrast {
  const wanted = { metric: 'time-to-merge', a: 'codex', baseline: 'same-persons', ...of };
  const found = compare(rows, plan).contrasts.filter((contrast) =>
    Object.entries(wanted).every(([key, value]) =>
      Object.entries(contrast).some(([k, v]) => k === key && v === value),
    ),
  );
  expect(found).toHaveLength(1);
  return found[0]!;
}

/** Twice as fast with the harness, for everybody, on days that differ a little. */
const FASTER = {
  harness: (p: number, n: number) => 60 + p + n,
  without: (p: number, n: number) => 2 * (60 + p + n) + p,
};

describe('a contrast', () => {
  it('is a ratio of times within persons, with the weaker designs beside it', () => {
    const contrast = contrastOf(pairsOf(PERSONS, 4, FASTER));
    expect(contrast.main).toMatchObject({
      design: 'same-person',
      grade: 'C',
      n: { a: 48, b: 48 },
      persons: 12,
      kept: { a: 1, b: 1 },
    });
    expect(contrast.variants.map(({ design, grade }) => [design, grade])).toEqual([
      ['same-repository', 'D'],
      ['crude', 'E'],
    ]);
    // Pencil: equal cells, so that the ratio is exp of the mean of ln((60+p+n)/(120+3p+2n)): a little below one half.
    const logs = PERSONS.flatMap((_, p) =>
      [0, 1, 2, 3].map((n) => Math.log((60 + p + n) / (120 + 3 * p + 2 * n))),
    );
    const ratio = Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
    expect(contrast.main.estimate).toMatchObject({
      kind: 'estimate',
      level: 0.95,
      look: 'one',
      interval: 'clustered',
    });
    if (contrast.main.estimate.kind === 'estimate')
      expect(contrast.main.estimate.value).toBeCloseTo(ratio, 10);
    expect(contrast.reading).toEqual({ kind: 'one-look', direction: 'better' });
  });

  it('counts what was not merged within 14 days as 14 days, whenever it was merged', () => {
    const late = pairsOf(PERSONS, 2, {
      harness: (p) => 100 + p,
      without: (p) => (p % 2 === 0 ? null : 20 * 1440 + p),
    });
    const atLimit = pairsOf(PERSONS, 2, { harness: (p) => 100 + p, without: () => 14 * 1440 });
    const plan = contrastPlan({ minimum: { prs: 10, persons: 5, effectivePersons: 6, privacyPersons: 3 } });
    expect(contrastOf(late, {}, plan).main).toEqual(contrastOf(atLimit, {}, plan).main);
  });

  it("leaves out of the persons' strata what other persons, repositories and months hold", () => {
    const rows = [
      ...pairsOf(PERSONS, 2, FASTER),
      ...PERSONS.map((person) => contrastRow({ person, repository: 'example/other', minutes: 5 })),
      ...PERSONS.map((person) => unmarkedRow({ person, day: 30, minutes: 5 })),
      ...['nobody-else', 'else'].map((person) => contrastRow({ person, minutes: 5 })),
    ];
    const { main } = contrastOf(rows);
    expect(main.n).toEqual({ a: 24, b: 24 });
    expect(main.kept.a).toBeCloseTo(24 / 38, 14);
    expect(main.kept.b).toBeCloseTo(24 / 36, 14);
  });

  it('sets a harness against other harnesses of the same persons, too', () => {
    const rows = pairsOf(PERSONS, 4, FASTER).map((one) =>
      one.membership.kind === 'unmarked' ? { ...one, membership: CLAUDE } : one,
    );
    expect(contrastOf(rows).main.n).toEqual({ a: 48, b: 48 });
    const pair = contrastOf(rows, { a: 'claude-code', b: 'codex', baseline: 'harness' });
    expect(pair.reading).toEqual({ kind: 'one-look', direction: 'worse' });
    expect(pair.tippingShare).toBeNull();
  });

  it('of a model speaks of that model in both harnesses only', () => {
    const opus = 'claude/opus-4.6';
    const rows = pairsOf(PERSONS, 4, FASTER).flatMap((one): MeasuredPullRequest[] => [
      {
        ...one,
        membership: {
          kind: 'harness',
          harness: one.membership.kind === 'unmarked' ? 'cursor' : 'codex',
          model: opus,
        },
      },
      {
        ...one,
        number: one.number + 10_000,
        membership: { kind: 'harness', harness: 'codex', model: 'gpt/5' },
      },
    ]);
    const contrast = contrastOf(rows, { a: 'codex', b: 'cursor', baseline: 'same-model' });
    expect(contrast.model).toBe('claude');
    expect(contrast.main.n).toEqual({ a: 48, b: 48 });
  });
});

describe('what a contrast says is missing', () => {
  it('is pull requests, persons, effective persons or events', () => {
    const kindOf = (rows: readonly MeasuredPullRequest[], metric = 'time-to-merge') =>
      contrastOf(rows, { metric }).main.estimate;
    expect(kindOf(pairsOf(PERSONS, 1, FASTER))).toEqual({
      kind: 'too-few',
      n: 12,
      needed: 20,
      of: 'pull-requests',
    });
    expect(kindOf(pairsOf(PERSONS.slice(0, 4), 6, FASTER))).toEqual({
      kind: 'too-few',
      n: 4,
      needed: 5,
      of: 'persons',
    });
    expect(kindOf(pairsOf(PERSONS.slice(0, 5), 6, FASTER))).toMatchObject({
      kind: 'too-few',
      needed: 6,
      of: 'effective-persons',
    });
    expect(kindOf(pairsOf(PERSONS, 4, FASTER), 'merged-by-14d')).toEqual({
      kind: 'too-few',
      n: 0,
      needed: 10,
      of: 'events',
    });
  });

  it('is somebody to differ, where everybody shows the same', () => {
    const same = pairsOf(PERSONS, 4, { harness: () => 60, without: () => 120 });
    const { main, reading, needed } = contrastOf(same);
    expect(main.estimate).toEqual({ kind: 'too-few', n: 12, needed: 13, of: 'persons' });
    expect([main.standardError, reading, needed]).toEqual([null, { kind: 'too-few' }, null]);
  });

  it('shows nothing of fewer persons than may be shown', () => {
    const plan = contrastPlan({ minimum: { prs: 1, persons: 1, effectivePersons: 1, privacyPersons: 3 } });
    const three = pairsOf(PERSONS.slice(0, 3), 4, FASTER);
    expect(contrastOf(three, {}, plan).main.estimate.kind).toBe('estimate');
    const apart = three.map((one, index) => (index < 8 ? { ...one, repository: `example/${index}` } : one));
    const { main, needed } = contrastOf(apart, {}, plan);
    expect(main).toMatchObject({
      estimate: { kind: 'too-few', n: 2, needed: 3, of: 'persons' },
      standardError: null,
    });
    expect(needed).toBeNull();
  });

  it('is unknown where the facts are, and not too few', () => {
    const rows = pairsOf(PERSONS, 4, FASTER).map((one) => ({ ...one, spans: {} }));
    const { main, reading } = contrastOf(rows);
    expect([main.estimate, reading]).toEqual([{ kind: 'unknown' }, { kind: 'unknown' }]);
  });
});

describe('a contrast that compares nothing', () => {
  it('keeps less than a fifth of the harness, and prints its figure all the same', () => {
    const rows = [
      ...pairsOf(PERSONS, 4, FASTER),
      ...PERSONS.flatMap((person) =>
        Array.from({ length: 17 }, () => contrastRow({ person, repository: 'example/own', minutes: 9 })),
      ),
    ];
    const { main, reading } = contrastOf(rows);
    expect(reading).toEqual({ kind: 'not-comparable', why: 'overlap' });
    expect(main.estimate.kind).toBe('estimate');
  });

  it('does not know who made more than a fifth of a side', () => {
    const unknown = (n: number) =>
      Array.from({ length: n }, () => contrastRow({ person: null, minutes: 50 }));
    const rows = pairsOf(PERSONS, 4, FASTER);
    const many = contrastOf([...rows, ...unknown(13)]);
    expect([many.reading, many.unknownPersons]).toEqual([
      { kind: 'not-comparable', why: 'unknown-persons' },
      { a: 13, b: 0 },
    ]);
    expect(contrastOf([...rows, ...unknown(12)]).reading.kind).toBe('one-look');
  });

  it('lets repositories stand for persons where nobody of a side is known', () => {
    const rows = pairsOf(PERSONS, 4, FASTER).map((one) => ({
      ...one,
      repository: `example/${one.person.kind === 'known' ? one.person.login : ''}`,
      person: { kind: 'unknown' } as const,
    }));
    const plan = contrastPlan({ minimum: { prs: 20, persons: 5, effectivePersons: 6, privacyPersons: 1 } });
    const contrast = contrastOf(rows, { baseline: 'unmarked' }, plan);
    expect(contrast.main).toMatchObject({
      design: 'repositories',
      grade: 'D',
      persons: 12,
      n: { a: 48, b: 48 },
    });
    expect(contrast.reading).toEqual({ kind: 'one-look', direction: 'better' });
  });
});

describe('what a contrast is held against', () => {
  it('is only what was reviewed, and everything but its largest repository', () => {
    const rows = [
      ...pairsOf(PERSONS, 3, { ...FASTER, repository: 'example/large' }),
      ...pairsOf(PERSONS, 2, { ...FASTER, repository: 'example/small' }),
      ...pairsOf(PERSONS, 2, { ...FASTER, repository: 'example/small', reviewed: false }),
    ];
    const { reviewedOnly, withoutLargestRepository } = contrastOf(rows);
    expect(reviewedOnly?.n).toEqual({ a: 60, b: 60 });
    expect(withoutLargestRepository?.repository).toBe('example/small');
    expect(withoutLargestRepository?.figure.n).toEqual({ a: 36, b: 36 });
    expect(contrastOf(rows, { metric: 'merged-by-14d' }).reviewedOnly).toBeNull();
  });

  // Pencil. Each of 12 persons: with the harness 1 of 2 merged, without 4 of 4 of which the moved ones are merged ones'
  // opposite. θ = .5 − 1 < 0: the baseline's merged ones, moved over, raise the harness's share. With k moved of a
  // person's 4: (1 + k)/(2 + k) − 1 stays below 0 until the baseline is empty: no share does it.
  it('has no tipping share where nothing unmarked could turn it', () => {
    const rows = PERSONS.flatMap((person, p) => [
      contrastRow({ person, minutes: 60 + p }),
      contrastRow({ person, minutes: null }),
      ...[1, 2, 3, 4].map(() => unmarkedRow({ person, minutes: 60 })),
    ]);
    const plan = contrastPlan({ minimum: { prs: 1, persons: 1, effectivePersons: 1, privacyPersons: 1 } });
    expect(contrastOf(rows, { metric: 'merged-by-14d' }, plan).tippingShare).toBeNull();
  });

  it.each(['same-persons', 'unmarked'] as const)(
    'tips where, one by one, the least favourable unmarked turn it: %s',
    (baseline) => {
      const minimum = { prs: 1, persons: 1, effectivePersons: 1, privacyPersons: 1 };
      const rows = pairsOf(PERSONS, 6, {
        harness: (p, n) => 60 + 7 * n + p,
        without: (p, n) => 20 * 2 ** n + p,
      }).map((one, i) => (i % 3 === 0 ? { ...one, repository: 'example/other' } : one));
      const plan = contrastPlan({ minimum });
      const { tippingShare, main } = contrastOf(rows, { baseline }, plan);
      // By the definition: the baseline's slowest first, as the harness is slower; taken over one more each time.
      const minutesOf = ({ spans }: MeasuredPullRequest) =>
        spans['time-to-merge']?.kind === 'ended' ? spans['time-to-merge'].ms : 0;
      const unmarked = rows
        .filter(({ membership }) => membership.kind === 'unmarked')
        .sort((a, b) => minutesOf(a) - minutesOf(b));
      const isSlower = main.estimate.kind === 'estimate' && main.estimate.value > 1;
      const order = isSlower ? unmarked : unmarked.toReversed();
      const turned = order.findIndex((_, index) => {
        const moved = new Set(order.slice(0, index + 1));
        const taken = rows.map((one) => (moved.has(one) ? { ...one, membership: CODEX } : one));
        const { estimate } = contrastOf(taken, { baseline }, plan).main;
        return estimate.kind === 'estimate' && estimate.value > 1 !== isSlower;
      });
      expect(turned).toBeGreaterThan(0);
      expect(tippingShare).toBeCloseTo((turned + 1) / unmarked.length, 14);
    },
  );
});

describe('an interval that holds at every look', () => {
  it('needs a registered start that the facts reach back to', () => {
    const rows = pairsOf(PERSONS, 4, FASTER);
    const from = contrastPlan().lookBack[0]!.from;
    const any = contrastOf(rows, {}, contrastPlan({ decideSince: from, since: from }));
    expect([any.look, any.since]).toEqual(['any', new Date(from).toISOString()]);
    expect(any.main.estimate).toMatchObject({ look: 'any', level: 0.9 });
    expect(any.reading).toEqual({ kind: 'shown', direction: 'better' });
    expect(contrastOf(rows, {}, contrastPlan({ decideSince: from, since: from + 1 })).look).toBe('one');
  });

  it('shows nothing between different people of the same repositories: at most one look says it', () => {
    const rows = pairsOf(PERSONS, 4, FASTER);
    const from = contrastPlan().lookBack[0]!.from;
    const plan = contrastPlan({ decideSince: from, since: from });
    const { main, reading } = contrastOf(rows, { baseline: 'unmarked' }, plan);
    expect(main).toMatchObject({ grade: 'D', estimate: { kind: 'estimate', look: 'any' } });
    expect(reading).toEqual({ kind: 'one-look', direction: 'better' });
  });

  it('is wider for more registered harnesses', () => {
    const rows = pairsOf(PERSONS, 4, FASTER);
    const decideSince = contrastPlan().lookBack[0]!.from;
    const widths = [1, 4].map((registered) => {
      const { estimate } = contrastOf(rows, {}, contrastPlan({ decideSince, registered })).main;
      return estimate.kind === 'estimate' ? Math.log((estimate.high ?? 0) / (estimate.low ?? 0)) : Number.NaN;
    });
    expect(widths[1]).toBeGreaterThan(widths[0]!);
  });
});

describe('the worked data set', () => {
  // Scores are shifted, so that all of them are times between a minute and 14 days; differences stay what they are.
  const SHIFT = 2;
  const { withinPersons, pooled } =
    readReference<Record<'withinPersons' | 'pooled', readonly ContrastCase[]>>('contrasts');
  const { workedContrasts } = readReference<{
    workedContrasts: Record<'withinPersons' | 'pooled', Readonly<Record<string, number>>>;
  }>('published');
  const { person, arm, score } = withinPersons[0]!.units;
  const rows = person.map((who, i) => {
    const parts = {
      person: `person-${who}`,
      repository: `example/${pooled[0]!.units.stratum[i]}`,
      minutes: Math.exp(score[i]! + SHIFT),
    };
    return arm[i] === 1 ? contrastRow(parts) : unmarkedRow(parts);
  });
  const plan = contrastPlan({
    decideSince: contrastPlan().lookBack[0]!.from,
    minimum: { prs: 10, persons: 5, effectivePersons: 6, privacyPersons: 3 },
  });

  it.each([
    ['same-person', 'withinPersons'],
    ['same-repository', 'pooled'],
  ] as const)('comes out of the comparison as published: %s', (design, published) => {
    const { main, variants } = contrastOf(rows, {}, plan);
    const figure = [main, ...variants].find((one) => one.design === design)!;
    const { value, standardError, effectivePersons, persons, treated, control, low, high } =
      workedContrasts[published];
    const { estimate, n } = figure;
    if (estimate.kind !== 'estimate') throw new Error(estimate.kind);
    const logs = [estimate.value, estimate.low, estimate.high].map((limit) => Math.log(limit ?? Number.NaN));
    expect(
      differences(
        {
          logs,
          standardError: figure.standardError,
          effectivePersons: figure.effectivePersons,
          persons: figure.persons,
          n,
        },
        { logs: [value, low, high], standardError, effectivePersons, persons, n: { a: treated, b: control } },
      ),
    ).toEqual([]);
  });
});
