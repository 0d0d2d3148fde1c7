import type { Cohort, TrendPoint } from '../../domain/comparison.ts';
import type { Report } from '../../domain/report.ts';
import { percent } from '../format/percent.ts';
import { hasFigures } from '../has-figures.ts';
import { details } from '../nodes/details.ts';
import { paragraph } from '../nodes/paragraph.ts';
import { type Cell, table } from '../nodes/table.ts';
import type { Section } from '../section.ts';
import { trendChart } from '../trend-chart.ts';

/** More columns than these are not read side by side. */
const MOST_COLUMNS = 4;

/** The share merged within 7 days by the week of start: a chart of all, a table of the largest cohorts beside it. */
export function trend(report: Report): Section | null {
  const chart = trendChart(report.all.trend);
  if (!report.all.trend.some(({ mergedBy7d }) => mergedBy7d.kind === 'estimate')) return null;
  const cohorts = [report.all, ...report.cohorts.filter(hasFigures).slice(0, MOST_COLUMNS - 1)];
  return {
    id: 'trend',
    name: 'trend',
    nodes: details('Trend', ': merged within 7 days, by the week in which the PRs were made ready', [
      ...(chart === null ? [] : [{ type: 'code', lang: 'mermaid', value: chart } as const]),
      table(
        [
          { head: 'Week', align: 'left' },
          ...cohorts.map(({ name }) => ({ head: name, align: 'right' }) as const),
        ],
        report.all.trend.map((point, index) => row(point, cohorts, index)),
      ),
      paragraph(
        'In brackets: PRs made ready in the week. … marks weeks that are not old enough yet; no chart is drawn through them or through weeks of fewer than 10 PRs. ',
        'Read the shape, not the points.',
      ),
    ]),
  };
}

function row(point: TrendPoint, cohorts: readonly Cohort[], index: number): readonly Cell[] {
  const week = String(Number(point.week.split('-W')[1]));
  return [point.finished ? week : `${week} …`, ...cohorts.map((cohort) => share(cohort.trend[index]))];
}

function share(point: TrendPoint | undefined): string {
  if (point === undefined) return 'unknown';
  const { mergedBy7d, started } = point;
  return mergedBy7d.kind === 'estimate' ? `${percent(mergedBy7d.value)} (${started})` : `(${started})`;
}
