import type { Report } from '../../domain/report.ts';
import { metricFigure } from '../figures/metric-figure.ts';
import { metricPresentation } from '../figures/metric-presentation.ts';
import { hasFigures } from '../has-figures.ts';
import { moreMetrics } from '../more-metrics.ts';
import { details } from '../nodes/details.ts';
import { figure } from '../nodes/figure.ts';
import { paragraph } from '../nodes/paragraph.ts';
import { type Cell, type Column, table } from '../nodes/table.ts';
import type { Section } from '../section.ts';

/** More columns than these are not read side by side. */
const MOST_COLUMNS = 6;

/** Every further figure of the largest cohorts. `null` where there is none. */
export function moreFigures(report: Report): Section | null {
  const ids = moreMetrics(report);
  if (ids.length === 0) return null;
  const cohorts = [...report.cohorts.filter(hasFigures).slice(0, MOST_COLUMNS - 1), report.all];
  const columns: readonly Column[] = [
    { head: '', align: 'left' },
    ...cohorts.map(({ name }): Column => ({ head: name, align: 'right' })),
  ];
  const rows = ids.map((id): readonly Cell[] => [
    heading(id),
    ...cohorts.map((cohort) => figure(metricFigure(id, cohort.metrics[id]))),
  ]);
  return {
    id: 'more-figures',
    name: 'more figures',
    nodes: details('More figures', ': size, lead time, AI reviews, reverts', [
      table(columns, rows),
      paragraph(
        'Read size with care: it is partly made by the harness. The report’s JSON and CSV have every cohort.',
      ),
    ]),
  };
}

function heading(id: string): string {
  const { title, statistic } = metricPresentation(id);
  return statistic === 'half within' || statistic === 'median' ? `${title}, ${statistic}` : title;
}
