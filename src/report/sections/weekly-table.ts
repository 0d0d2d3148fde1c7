import type { Report } from '../../domain/report.ts';
import { table } from '../nodes/table.ts';
import type { Section } from '../section.ts';
import { tableColumns } from '../table-columns.ts';
import { tableRow } from '../table-row.ts';
import { MOST_ROWS, tableRows } from '../table-rows.ts';
import { underTable } from './under-table.ts';

/** The one table: baseline first, then harnesses by number of pull requests, all of them together last. */
export function weeklyTable(report: Report): Section {
  const rows = [...tableRows(report).slice(0, MOST_ROWS), report.all].map((cohort) =>
    tableRow(cohort, report),
  );
  return { id: 'table', name: 'table', nodes: [table(tableColumns(report), rows), ...underTable(report)] };
}
