import type { Cohort } from '../../domain/comparison.ts';
import { DAY } from '../../domain/duration.ts';
import type { Report } from '../../domain/report.ts';
import { shareFigure } from '../figures/share-figure.ts';
import { decimal } from '../format/decimal.ts';
import { whole } from '../format/whole.ts';
import { measuresAHarness } from '../measures-a-harness.ts';
import { bold } from '../nodes/bold.ts';
import { details } from '../nodes/details.ts';
import { figure } from '../nodes/figure.ts';
import { paragraph } from '../nodes/paragraph.ts';
import { type Cell, type Column, table } from '../nodes/table.ts';
import type { Section } from '../section.ts';

/**
 * How all pull requests since the look-back began stand now, the young ones as still running. Unfolded where no
 * harness has a row in the table: it is then what there is.
 */
export function followUp(report: Report): Section {
  const ages = report.all.toDate.incidence;
  const figures = measuresAHarness(report);
  const columns: readonly Column[] = [
    { head: 'Harness', align: 'left' },
    { head: 'Merged', align: 'right' },
    { head: 'Closed', align: 'right' },
    { head: 'Open', align: 'right' },
    ...(figures
      ? ages.map(({ at }): Column => ({ head: `Merged by day ${decimal(at / DAY)}`, align: 'right' }))
      : []),
  ];
  const rows = [...report.cohorts, report.all].map((cohort) => [
    ...counts(cohort),
    ...(figures ? ages.map((_age, index) => shareAt(cohort, index)) : []),
  ]);
  const content = [table(columns, rows)];
  return {
    id: 'follow-up',
    name: 'follow-up of all PRs to date',
    nodes: figures
      ? details('All PRs to date', ', the young ones counted as still running', content)
      : [paragraph(bold('All PRs to date'), ', in plain counts:'), ...content],
  };
}

function counts({ name, toDate }: Cohort): readonly Cell[] {
  const open =
    toDate.unknown > 0 ? `${whole(toDate.open)} (${whole(toDate.unknown)} unknown)` : whole(toDate.open);
  return [name, whole(toDate.merged), whole(toDate.closed), open];
}

function shareAt({ toDate }: Cohort, index: number): Cell {
  const point = toDate.incidence[index];
  return point === undefined ? 'unknown' : figure(shareFigure(point.reached));
}
