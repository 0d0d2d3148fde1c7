import type { Report } from '../domain/report.ts';
import { ROW_CONTRAST } from './contrast-cell.ts';
import { rowContrast } from './row-contrast.ts';
import { tableRows } from './table-rows.ts';

/** Whether any row of the table is set against a baseline. */
export function hasRowContrasts(report: Pick<Report, 'cohorts' | 'contrasts'>): boolean {
  return tableRows(report).some((cohort) => rowContrast(report, cohort, ROW_CONTRAST) !== undefined);
}
