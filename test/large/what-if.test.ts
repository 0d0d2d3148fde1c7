import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/domain/duration.ts';
import type { History, PastPullRequest } from '../../src/planning/history.ts';
import { PLANNED_METRICS } from '../../src/planning/planned-metric.ts';
import { randomSource } from '../../src/planning/random-source.ts';
import { whatIf } from '../../src/planning/what-if.ts';
import type { WhatIfPlan } from '../../src/planning/what-if-plan.ts';
import { referenceHistory } from '../planning/support/reference-history.ts';

const minimum = { prs: 20, persons: 5, effectivePersons: 6, privacyPersons: 3 };
const PLAN: WhatIfPlan = {
  effects: [0.67, 0.5],
  persons: [40],
  weeks: [26],
  users: 0.45,
  runs: 500,
  minimum,
};

function tried(history: History, plan: Partial<WhatIfPlan>) {
  return whatIf(history, { ...PLAN, ...plan }, randomSource(1)).rows;
}

/** Everybody does the same every week. */
function evenHistory(results: readonly number[], metric: keyof typeof PLANNED_METRICS): History {
  const week: readonly PastPullRequest[] = results.map((result) => ({ repository: 0, result }));
  return {
    kind: 'history',
    metric: PLANNED_METRICS[metric],
    maturity: 14 * DAY,
    weeks: 8,
    persons: Array.from({ length: 10 }, () => ({
      weeks: Array.from({ length: 8 }, () => week),
      repositories: 1,
      usesBoth: true,
    })),
    repositories: 1,
    unknownPersons: 0,
  };
}

describe('a past like the published simulation’s', () => {
  const history = referenceHistory(400, 26);

  // decision-procedure.md, "power by week 26, ICC .4", 40 people; in its trial a person is one stratum, here each pair
  // of weeks is, which costs a little. Tolerance: two standard errors of 500 runs, and that organisations differ.
  it('has the published power at the gate, and comes near that of trials of 2+2 and 4+4 weeks', () => {
    const rows = tried(history, {});
    const [ratio67, ratio50] = rows.map(({ gate }) => gate[0]?.probability ?? 0);
    expect(Math.abs((ratio67 ?? 0) - 0.31)).toBeLessThan(0.08);
    expect(Math.abs((ratio50 ?? 0) - 0.69)).toBeLessThan(0.08);
    const [two, four] = rows[1]?.trial.map(({ probability }) => probability) ?? [];
    expect(Math.abs((two ?? 0) - 0.72)).toBeLessThan(0.08);
    expect(Math.abs((four ?? 0) - 0.96)).toBeLessThan(0.08);
  });

  it('has the published power where 34 of 40 work both ways', () => {
    const rows = tried(history, { users: 34 / 40 });
    const [ratio67, ratio50] = rows.map(({ gate }) => gate[0]?.probability ?? 0);
    expect(Math.abs((ratio67 ?? 0) - 0.57)).toBeLessThan(0.08);
    expect(Math.abs((ratio50 ?? 0) - 0.96)).toBeLessThan(0.05);
  });

  it('shows next to nothing where there is next to no effect', () => {
    const [row] = tried(history, { effects: [0.999999] });
    // 5 % a side over all looks; 2.5 % for a trial. Three standard errors of 500 runs more.
    expect(row?.gate[0]?.probability).toBeLessThan(0.05 + 0.03);
    for (const { probability } of row?.trial ?? []) expect(probability).toBeLessThan(0.025 + 0.021);
  });

  it('shows more with more people, more weeks and larger effects', () => {
    const rows = tried(history, { persons: [20, 80], weeks: [13, 52], runs: 150 });
    const [small, large] = [rows[0], rows[3]];
    expect(small?.gate[1]?.probability).toBeGreaterThan(small?.gate[0]?.probability ?? 1);
    expect(large?.gate[0]?.probability).toBeGreaterThan(small?.gate[0]?.probability ?? 1);
    expect(large?.trial[2]?.probability).toBeGreaterThan(small?.trial[0]?.probability ?? 1);
  });
});

describe('what can be said beforehand', () => {
  const hour = Math.log(60);

  it('shows a halving for sure where all else is equal', () => {
    const [row] = tried(evenHistory([hour, hour, hour], 'time-to-merge'), {
      effects: [0.5],
      runs: 100,
      users: 1,
    });
    expect(row?.gate[0]?.probability).toBe(1);
    expect(row?.trial.at(-1)?.probability).toBe(1);
  });

  it('shows nothing of what is never merged', () => {
    const never = evenHistory([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY], 'time-to-merge');
    const [row] = tried(never, { effects: [0.5], runs: 100, users: 1 });
    expect(row?.gate[0]?.probability).toBe(0);
    expect(row?.trial.at(-1)?.probability).toBe(0);
  });

  it('shows nothing with fewer people than the minimum, whatever the effect', () => {
    const [row] = tried(referenceHistory(50, 26), { persons: [4], effects: [0.1], runs: 100 });
    expect([...(row?.gate ?? []), ...(row?.trial ?? [])].map(({ probability }) => probability)).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('shows nothing at the gate where nobody works both ways, but in a trial', () => {
    const [row] = tried(referenceHistory(50, 26), { users: 0, effects: [0.1], runs: 100 });
    expect(row?.gate[0]?.probability).toBe(0);
    expect(row?.trial[1]?.probability).toBeGreaterThan(0.9);
  });

  it('moves a share up and down alike', () => {
    const half = evenHistory([0, 1, 0, 1], 'merged-by-14d');
    const [up, down] = tried(half, { effects: [0.3, -0.3], runs: 200, users: 1 });
    expect(up?.gate[0]?.probability).toBeGreaterThan(0.9);
    expect(down?.gate[0]?.probability).toBeGreaterThan(0.9);
  });

  it('is told that a share cannot pass 100 %', () => {
    const most = evenHistory([1, 1, 1, 0], 'merged-by-14d');
    expect(() => tried(most, { effects: [0.3] })).toThrow(
      'The share is 75 %: it cannot change by 30 points.',
    );
  });

  it('gives the same figures for the same seed', () => {
    const history = referenceHistory(30, 10);
    expect(tried(history, { runs: 100 })).toEqual(tried(history, { runs: 100 }));
  });
});
