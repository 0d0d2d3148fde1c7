import { describe, expect, it } from 'vitest';
import { HOUR } from '../../src/domain/duration.ts';
import { quantileInterval } from '../../src/statistics/quantile-interval.ts';
import { differences } from '../statistics/reference/differences.ts';
import { at } from '../support/pull-request.ts';
import { hasRealData, type RealRow, realRows } from '../support/real-data.ts';
import { brunnerMunzel } from './methods/brunner-munzel.ts';
import { mannWhitney } from './methods/mann-whitney.ts';

/**
 * Li, Zhang & Hassan 2025, arXiv 2507.15003, turnaround_enhanced.csv. The paper's own clock and denominator: hours
 * from creation to the merge, else to the closing; rates over all pull requests, the open ones included.
 * Per harness: accepted %, median hours to it, rejected %, median hours to it.
 */
const PUBLISHED = {
  codex: [65.3, 0.29, 21.26, 2.39],
  devin: [48.92, 2.22, 48.44, 93.87],
  copilot: [38.24, 17.2, 32.08, 4.58],
  cursor: [51.39, 2.41, 21.53, 1.07],
  'claude-code': [52.48, 6.87, 32.67, 1.83],
} as const;

/** Made in R and SciPy from the same rows: median hours to the merge, with the limits at order statistics. */
const MEDIANS = {
  codex: [0.2920833333333, 0.2327777777778, 0.3736111111111],
  devin: [2.223611111111, 1.723611111111, 2.691388888889],
  copilot: [17.197222222222, 9.919444444444, 20.588333333333],
  cursor: [2.408194444444, 0.9483333333333, 3.545555555556],
  'claude-code': [6.873611111111, 0.6527777777778, 18.087777777778],
} as const;

/** As MEDIANS: U, its p, Cliff's delta, and the test of Brunner and Munzel, of hours to the merge. */
const PAIRS = [
  [
    'cursor',
    'claude-code',
    1776,
    0.367032952131357,
    -0.09433962264150941,
    0.8993922470267786,
    0.37034227819888793,
  ],
  [
    'codex',
    'copilot',
    211859.5,
    3.882215325016252e-91,
    -0.5678479855908192,
    30.29051805902641,
    1.4202464856886278e-164,
  ],
  [
    'devin',
    'copilot',
    250368.5,
    1.1897571764781355e-29,
    -0.3290091321447475,
    12.91089986570354,
    3.845942245397087e-36,
  ],
  [
    'codex',
    'cursor',
    48651.5,
    0.00025961546686806346,
    -0.25033899349748834,
    3.9881467908562502,
    0.00014462681893888805,
  ],
] as const;

const rows = hasRealData ? realRows('pull-requests-aidev-v1.jsonl.gz') : [];

describe.runIf(hasRealData)('the 20 cells of the AIDev table', () => {
  it.each(Object.entries(PUBLISHED))('of %s come out as published', (agent, published) => {
    const ours = rows.filter((row) => row.agent === agent);
    const accepted = ours.filter((row) => row.merged_at !== null);
    const rejected = ours.filter((row) => row.merged_at === null && row.closed_at !== null);
    expect(
      [
        (100 * accepted.length) / ours.length,
        medianHours(accepted),
        (100 * rejected.length) / ours.length,
        medianHours(rejected),
      ].map((value) => Number(value.toFixed(2))),
    ).toEqual(published);
  });

  it.each(Object.entries(MEDIANS))('have the median and limits of %s that R gives', (agent, expected) => {
    const interval = quantileInterval(hoursToMerge(agent), 0.5, 0.95);
    expect(differences([interval?.value, interval?.low, interval?.high], expected)).toEqual([]);
  });

  it.each(PAIRS)('set %s beside %s as R and SciPy do', (one, other, u, p, cliff, statistic, even) => {
    const [ours, theirs] = [hoursToMerge(one), hoursToMerge(other)];
    expect(differences(mannWhitney(ours, theirs), { u, p, cliff })).toEqual([]);
    const test = brunnerMunzel(ours, theirs);
    expect(differences([test.statistic, test.p], [statistic, even])).toEqual([]);
  });

  it('rest on 7,122 pull requests', () => {
    expect(rows.length).toBe(7122);
  });
});

function hoursToMerge(agent: string): readonly number[] {
  return rows.flatMap((row) =>
    row.agent === agent && row.merged_at !== null ? [(at(row.merged_at) - at(row.created_at)) / HOUR] : [],
  );
}

function medianHours(rows: readonly RealRow[]): number {
  const hours = rows.map((row) => (at(row.merged_at ?? row.closed_at ?? '') - at(row.created_at)) / HOUR);
  return quantileInterval(hours, 0.5, 0.95)?.value ?? Number.NaN;
}
