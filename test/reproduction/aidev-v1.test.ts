import { describe, expect, it } from 'vitest';
import { HOUR } from '../../src/domain/duration.ts';
import { quantileInterval } from '../../src/statistics/quantile-interval.ts';
import { at } from '../support/pull-request.ts';
import { hasRealData, type RealRow, realRows } from '../support/real-data.ts';

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

  it('rest on 7,122 pull requests', () => {
    expect(rows.length).toBe(7122);
  });
});

function medianHours(rows: readonly RealRow[]): number {
  const hours = rows.map((row) => (at(row.merged_at ?? row.closed_at ?? '') - at(row.created_at)) / HOUR);
  return quantileInterval(hours, 0.5, 0.95)?.value ?? Number.NaN;
}
