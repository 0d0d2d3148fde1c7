import type { Report } from '../../domain/report.ts';
import { counted } from '../format/counted.ts';
import { details } from '../nodes/details.ts';
import { table } from '../nodes/table.ts';
import type { Section } from '../section.ts';
import { tableColumns } from '../table-columns.ts';
import { tableRow } from '../table-row.ts';
import { MOST_ROWS, tableRows } from '../table-rows.ts';

/** The rows of the smaller harnesses, where there are many. `null` where the table holds them all. */
export function moreRows(report: Report): Section | null {
  const rows = tableRows(report).slice(MOST_ROWS);
  if (rows.length === 0) return null;
  return {
    id: 'more-rows',
    name: 'rows of the smaller harnesses',
    nodes: details(`${counted(rows.length, 'more row')}`, ': the smaller harnesses, by number of PRs', [
      table(
        tableColumns(report),
        rows.map((cohort) => tableRow(cohort, report)),
      ),
    ]),
  };
}
