import type { Cohort, TrendPoint } from '../../domain/comparison.ts';
import type { Report } from '../../domain/report.ts';
import { counted } from '../format/counted.ts';
import { percent } from '../format/percent.ts';
import { hasFigures } from '../has-figures.ts';
import { details } from '../nodes/details.ts';
import { paragraph } from '../nodes/paragraph.ts';
import { type Cell, table } from '../nodes/table.ts';
import type { Section } from '../section.ts';
import { trendChart } from '../trend-chart.ts';

/** More columns than these are not read side by side. */
const MOST_COLUMNS = 4;

/** So many weeks are read in one table; the JSON has more. */
const MOST_WEEKS = 26;

/** The share merged within 7 days by the week of start: a chart of all, a table of the largest cohorts beside it. */
export function trend(report: Report): Section | null {
  const begin = Math.max(0, report.all.trend.length - MOST_WEEKS);
  const points = report.all.trend.slice(begin);
  const chart = trendChart(points);
  if (!points.some(({ mergedBy7d }) => mergedBy7d.kind === 'estimate')) return null;
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
        points.map((point, index) => row(weekName(point, points), point, cohorts, begin + index)),
      ),
      paragraph(
        'In brackets: PRs made ready in the week. … marks weeks that are not old enough yet; no chart is drawn through them or through weeks of fewer than 10 PRs. ',
        'Read the shape, not the points.',
        ...(begin > 0 ? [` The report’s JSON has the ${counted(begin, 'week')} before.`] : []),
        ...(report.missing.outcome > 0 ? [' PRs of unknown outcome are in no share.'] : []),
      ),
    ]),
  };
}

/** With its year where the weeks are of more than one. */
function weekName({ week }: TrendPoint, points: readonly TrendPoint[]): string {
  const [year = '', number] = week.split('-W');
  const isOneYear = points.every((point) => point.week.startsWith(year));
  return isOneYear ? String(Number(number)) : `${year}-W${number}`;
}

function row(week: string, point: TrendPoint, cohorts: readonly Cohort[], index: number): readonly Cell[] {
  return [point.finished ? week : `${week} …`, ...cohorts.map((cohort) => share(cohort.trend[index]))];
}

function share(point: TrendPoint | undefined): string {
  if (point === undefined) return 'unknown';
  const { mergedBy7d, started } = point;
  return mergedBy7d.kind === 'estimate' ? `${percent(mergedBy7d.value)} (${started})` : `(${started})`;
}
