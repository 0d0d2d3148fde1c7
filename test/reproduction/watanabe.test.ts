import { describe, expect, it } from 'vitest';
import { HOUR } from '../../src/domain/duration.ts';
import { quantileInterval } from '../../src/statistics/quantile-interval.ts';
import { at } from '../support/pull-request.ts';
import { hasRealData, realRows } from '../support/real-data.ts';
import { brunnerMunzel } from './methods/brunner-munzel.ts';
import { logRank } from './methods/log-rank.ts';
import { mannWhitney } from './methods/mann-whitney.ts';

/**
 * Watanabe et al. 2025, arXiv 2509.14745: 567 pull requests of Claude Code beside 567 of people in the same 157
 * repositories. Their test is the log-rank test of merged ones only; the others stand beside it.
 */
const rows = hasRealData
  ? realRows('pull-requests.jsonl.gz').filter(({ source }) => source === 'watanabe-2025')
  : [];
const agent = rows.filter((row) => row.agent === 'claude-code');
const human = rows.filter((row) => row.agent === null);

describe.runIf(hasRealData)('the matched comparison of Watanabe et al.', () => {
  it('has the published shares merged: 83.77 and 91.01 %', () => {
    expect([agent, human].map(({ length }) => length)).toEqual([567, 567]);
    expect([hours(agent), hours(human)].map(({ length }) => length)).toEqual([475, 516]);
    expect([475 / 567, 516 / 567].map((share) => (100 * share).toFixed(2))).toEqual(['83.77', '91.01']);
  });

  it('has the published median hours to the merge: 1.23 and 1.04', () => {
    const medians = [agent, human].map((ours) => quantileInterval(hours(ours), 0.5, 0.95)?.value);
    expect(medians.map((median) => median?.toFixed(2))).toEqual(['1.23', '1.04']);
    expect(medians[0]).toBeCloseTo(1.229722222222, 11);
    expect(medians[1]).toBeCloseTo(1.040555555556, 11);
  });

  // R: survdiff, wilcox.test; SciPy: brunnermunzel.
  it('finds no difference in the times', () => {
    const [ours, theirs] = [hours(agent), hours(human)];
    const test = logRank(ended(ours), ended(theirs));
    expect(test.chiSquare).toBeCloseTo(1.330890869463, 10);
    expect(test.p).toBeCloseTo(0.2486467930216, 10);
    const ranks = mannWhitney(ours, theirs);
    expect(ranks.u).toBe(126_558.5);
    expect(ranks.p.toFixed(5)).toBe('0.37324');
    expect(ranks.cliff.toFixed(4)).toBe('0.0327');
    const even = brunnerMunzel(ours, theirs);
    expect([even.statistic.toFixed(4), even.p.toFixed(4)]).toEqual(['-0.8902', '0.3736']);
  });
});

function hours(of: typeof rows): readonly number[] {
  return of.flatMap((row) =>
    row.merged_at === null ? [] : [(at(row.merged_at) - at(row.created_at)) / HOUR],
  );
}

function ended(durations: readonly number[]) {
  return { durations, events: durations.map(() => 1) };
}
