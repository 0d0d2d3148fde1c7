import type { Report } from '../domain/report.ts';
import { metricHeading } from './figures/metric-heading.ts';
import type { Column } from './nodes/table.ts';
import { TABLE_METRICS } from './table-metrics.ts';

/** The columns of the weekly table. The contrast against the baseline has none until it exists. */
export function tableColumns({ all }: Pick<Report, 'all'>): readonly Column[] {
  return [
    { head: 'Harness', align: 'left' },
    { head: 'PRs / people', align: 'right' },
    ...TABLE_METRICS.map((id): Column => {
      const result = all.metrics[id];
      return { head: result === undefined ? id : metricHeading(result), align: 'right' };
    }),
    { head: 'Note', align: 'left' },
  ];
}
