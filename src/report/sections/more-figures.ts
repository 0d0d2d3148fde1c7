import type { MetricResult } from '../../domain/comparison.ts';
import type { Report } from '../../domain/report.ts';
import { metricFigure } from '../figures/metric-figure.ts';
import { metricHeading } from '../figures/metric-heading.ts';
import { hasFigures } from '../has-figures.ts';
import { moreMetrics } from '../more-metrics.ts';
import { details } from '../nodes/details.ts';
import { figure } from '../nodes/figure.ts';
import { paragraph } from '../nodes/paragraph.ts';
import { type Cell, type Column, table } from '../nodes/table.ts';
import type { Section } from '../section.ts';

/** More columns than these are not read side by side. */
const MOST_COLUMNS = 6;

/** So many titles stand in the line that is seen while the part is folded. */
const MOST_NAMED = 3;

/** Every further figure of the largest cohorts. `null` where there is none. */
export function moreFigures(report: Report): Section | null {
  const metrics = moreMetrics(report);
  if (metrics.length === 0) return null;
  const cohorts = [...report.cohorts.filter(hasFigures).slice(0, MOST_COLUMNS - 1), report.all];
  const columns: readonly Column[] = [
    { head: '', align: 'left' },
    ...cohorts.map(({ name }): Column => ({ head: name, align: 'right' })),
  ];
  const rows = metrics.map(({ id, result }): readonly Cell[] => [
    metricHeading(result),
    ...cohorts.map((cohort) => figure(metricFigure(cohort.metrics[id]))),
  ]);
  return {
    id: 'more-figures',
    name: 'more figures',
    nodes: details('More figures', `: ${named(metrics)}`, [
      table(columns, rows),
      paragraph('The report’s JSON and CSV have every cohort.'),
    ]),
  };
}

/** Titles may have commas in them. */
function named(metrics: readonly { readonly result: MetricResult }[]): string {
  const titles = metrics.map(({ result }) => result.title);
  const rest = titles.length - MOST_NAMED;
  const shown = rest > 1 ? [...titles.slice(0, MOST_NAMED), `${rest} more`] : titles;
  return shown.join(' · ');
}
