import { describe, expect, it } from 'vitest';
import type { TrendPoint } from '../../src/domain/comparison.ts';
import { trendChart } from '../../src/report/trend-chart.ts';
import { estimate, tooFew } from '../support/comparison.ts';

function points(...shares: readonly number[]): readonly TrendPoint[] {
  return shares.map((share, index) => ({
    week: `2026-W${String(index + 1).padStart(2, '0')}`,
    started: 10,
    mergedBy7d: estimate(share),
    finished: true,
  }));
}

const FOUR = points(0.5, 0.625, 0.7, 1);

describe('the trend chart', () => {
  it('draws the finished weeks', () => {
    const young: TrendPoint = { ...FOUR[0]!, week: '2026-W05', finished: false };
    expect(
      trendChart([...FOUR, young])
        ?.split('\n')
        .slice(4),
    ).toEqual([
      'xychart-beta',
      '  title "Merged within 7 days, % of all PRs made ready in the week"',
      '  x-axis [1, 2, 3, 4]',
      '  y-axis "%" 0 --> 100',
      '  line [50.0, 62.5, 70.0, 100.0]',
    ]);
  });

  it('is not drawn of fewer than four weeks', () => {
    expect(trendChart(FOUR.slice(1))).toBeNull();
  });

  it('is not drawn over a week without a figure or with fewer than ten pull requests', () => {
    expect(trendChart([...FOUR, { ...FOUR[0]!, mergedBy7d: tooFew(4) }])).toBeNull();
    expect(trendChart([...FOUR, { ...FOUR[0]!, started: 9 }])).toBeNull();
  });
});
