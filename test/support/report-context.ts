import type { Comparison } from '../../src/domain/comparison.ts';
import type { Completeness } from '../../src/domain/report.ts';
import type { ReportContext } from '../../src/report/weekly-report.ts';

/** The context of a report on two repositories, all of whose pull requests were read. */
export function contextOf(
  comparison: Pick<Comparison, 'read'>,
  completeness: Partial<Completeness> = {},
): ReportContext {
  return {
    tool: '0.1.0',
    configuration: 'default',
    scope: ['northwind/checkout', 'northwind/web'],
    timeZone: 'Europe/Berlin',
    completeness: {
      complete: true,
      read: comparison.read,
      missing: null,
      why: null,
      notices: [],
      ...completeness,
    },
  };
}
