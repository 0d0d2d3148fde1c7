import { describe, expect, it } from 'vitest';
import { type CohortGroup, cohortGroups } from '../../../src/comparison/cohort-groups.ts';
import { compare } from '../../../src/comparison/compare.ts';
import { contrastSequence } from '../../../src/comparison/contrasts/contrast-sequence.ts';
import { isContrasted } from '../../../src/comparison/contrasts/contrasts.ts';
import type { ComparisonPlan } from '../../../src/domain/comparison-plan.ts';
import { DAY } from '../../../src/domain/duration.ts';
import type { MeasuredPullRequest } from '../../../src/domain/measured-pull-request.ts';
import { metrics } from '../../../src/measurement/metrics.ts';
import { contrastPlan, contrastRow, unmarkedRow, weeksFromFirst } from '../../support/contrast-rows.ts';

const WEEKS = 16;
const T0 = weeksFromFirst(1)[0]!.from;
const plan = contrastPlan({ decideSince: T0, since: T0 }, WEEKS);
const metric = metrics.filter(isContrasted).find(({ id }) => id === 'time-to-merge')!;

/** Sixteen weeks of ten people who take half the time with the harness, give or take a factor of twelve; what comes after the last look is 100 times slower. */
const rows = Array.from({ length: 10 }, (_, p) =>
  Array.from({ length: WEEKS * 2 + 4 }, (_, n) => {
    const day = Math.floor(n * 3.5) + (p % 3);
    const slow = day >= WEEKS * 7 ? 100 : 1;
    const noise = (seed: number) => Math.exp((((p * 7 + n * 13 + seed * n * n) % 11) - 5) / 2);
    const minutes = slow * 600;
    const parts = { person: `person-${p}`, repository: `example/${n % 2}`, day };
    return [
      contrastRow({ ...parts, minutes: (minutes * noise(3)) / 2 }),
      unmarkedRow({ ...parts, minutes: minutes * noise(5) }),
    ];
  }).flat(),
).flat();

function groupsOf(all: readonly MeasuredPullRequest[], of: ComparisonPlan): readonly CohortGroup[] {
  return cohortGroups(all, of);
}

const question = { metric, a: 'codex', b: null, baseline: 'same-persons', model: null } as const;
const cohorts = { shown: groupsOf(rows, plan), withheld: [], superseded: new Set<MeasuredPullRequest>() };
const sequence = contrastSequence(cohorts, question, weeksFromFirst(WEEKS + 2), plan)!;

describe('the replay of all weekly looks', () => {
  it('ends in the same figure as the direct way', () => {
    const direct = compare(rows, plan).contrasts.find(
      (one) => one.metric === 'time-to-merge' && one.baseline === 'same-persons',
    )!;
    expect(sequence.looks.at(-1)?.week).toBe(plan.week.id);
    expect(rounded(sequence.looks.at(-1)?.figure)).toEqual(rounded(direct.main));
    expect(direct.main.n).toEqual({ a: 320, b: 320 });
  });

  it('stood at each week as a report of that week had it', () => {
    for (const weeks of [4, 9]) {
      const then = contrastPlan({ decideSince: T0, since: T0 }, weeks);
      const seen = rows.filter(({ createdAt }) => createdAt <= then.asOf);
      const direct = compare(seen, then).contrasts.find(
        (one) => one.metric === 'time-to-merge' && one.baseline === 'same-persons',
      )!;
      const look = sequence.looks.find(({ week }) => week === then.week.id);
      expect(rounded(look?.figure)).toEqual(rounded(direct.main));
    }
  });

  it('begins once something can be mature, two weeks after the start', () => {
    expect(sequence.looks[0]?.week).toBe('week 2');
    expect(sequence.looks).toHaveLength(WEEKS);
  });

  it('says when the interval first left "no difference" out, and on which side', () => {
    const isOut = sequence.looks.map(
      ({ figure: { estimate } }) => estimate.kind === 'estimate' && (estimate.high ?? 1) < 1,
    );
    const first = isOut.indexOf(true);
    expect(first).toBeGreaterThan(0);
    expect(sequence.firstCrossing).toEqual({ week: sequence.looks[first]?.week, side: 'below' });
  });

  it('is none without a start that stays where it is', () => {
    const sliding = contrastPlan({ decideSince: null }, WEEKS);
    expect(contrastSequence(cohorts, question, weeksFromFirst(WEEKS + 2), sliding)).toBeNull();
    const tooEarly = { ...plan, decideSince: T0 - DAY };
    expect(contrastSequence(cohorts, question, weeksFromFirst(WEEKS + 2), tooEarly)).toBeNull();
  });

  it('is none of a contrast that there is not', () => {
    const other = { ...question, a: 'cursor' };
    expect(contrastSequence(cohorts, other, weeksFromFirst(WEEKS + 2), plan)).toBeNull();
  });
});

/** Sums of floating-point numbers depend on their order in the last digits. */
function rounded(figure: unknown): unknown {
  return JSON.parse(
    JSON.stringify(figure ?? null, (_, value: unknown) =>
      typeof value === 'number' ? Number(value.toPrecision(10)) : value,
    ),
  );
}
