import { metricPresentation } from './figures/metric-presentation.ts';
import type { Column } from './nodes/table.ts';
import { TABLE_METRICS } from './table-metrics.ts';

/** The columns of the weekly table. The contrast against the baseline has none until it exists. */
export const TABLE_COLUMNS: readonly Column[] = [
  { head: 'Harness', align: 'left' },
  { head: 'PRs / people', align: 'right' },
  ...TABLE_METRICS.map((id): Column => ({ head: heading(id), align: 'right' })),
  { head: 'What can be said', align: 'left' },
];

function heading(id: string): string {
  const { title, statistic } = metricPresentation(id);
  return statistic === 'half within' ? `${title}, half within` : title;
}
