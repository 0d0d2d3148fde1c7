import type { Report } from '../domain/report.ts';
import { ROW_CONTRAST } from './contrast-cell.ts';
import { metricHeading } from './figures/metric-heading.ts';
import { hasRowContrasts } from './has-row-contrasts.ts';
import type { Column } from './nodes/table.ts';
import { TABLE_METRICS } from './table-metrics.ts';

/** The columns of the weekly table. The contrast has none where no row has one: a small team's first weeks. */
export function tableColumns(
  report: Pick<Report, 'all' | 'cohorts' | 'contrasts' | 'statuses'>,
): readonly Column[] {
  const title = report.all.metrics[ROW_CONTRAST]?.title ?? ROW_CONTRAST;
  const hasStatus = Object.keys(report.statuses).length > 0;
  return [
    { head: hasStatus ? 'Harness · status' : 'Harness', align: 'left' },
    { head: 'PRs / people', align: 'right' },
    ...(hasRowContrasts(report) ? [{ head: `${title}, same people`, align: 'left' } as const] : []),
    ...TABLE_METRICS.map((id): Column => {
      const result = report.all.metrics[id];
      return { head: result === undefined ? id : metricHeading(result), align: 'right' };
    }),
    { head: 'What can be said', align: 'left' },
  ];
}
