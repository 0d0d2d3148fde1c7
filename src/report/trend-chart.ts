import type { TrendPoint } from '../domain/comparison.ts';

/** Fewer weeks are no trend. */
const FEWEST_WEEKS = 4;

/** A point that rests on fewer pull requests is noise. */
const FEWEST_PRS = 10;

/**
 * A Mermaid chart of the finished weeks, numbers only; `null` where there are too few of them or one has no point:
 * the axis would hide the gap.
 */
export function trendChart(points: readonly TrendPoint[]): string | null {
  const finished = points.filter((point) => point.finished);
  const solid = finished.flatMap(({ week, started, mergedBy7d }) =>
    started >= FEWEST_PRS && mergedBy7d.kind === 'estimate' ? [{ week, value: mergedBy7d.value }] : [],
  );
  if (solid.length < FEWEST_WEEKS || solid.length < finished.length) return null;
  return [
    '---',
    'config:',
    '  xyChart: { width: 720, height: 260 }',
    '---',
    'xychart-beta',
    '  title "Merged within 7 days, % of all PRs made ready in the week"',
    `  x-axis [${solid.map(({ week }) => Number(week.split('-W')[1])).join(', ')}]`,
    '  y-axis "%" 0 --> 100',
    `  line [${solid.map(({ value }) => (value * 100).toFixed(1)).join(', ')}]`,
  ].join('\n');
}
