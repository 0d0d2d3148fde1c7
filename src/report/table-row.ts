import type { Cohort } from '../domain/comparison.ts';
import type { Report } from '../domain/report.ts';
import { metricFigure } from './figures/metric-figure.ts';
import { whole } from './format/whole.ts';
import { bold } from './nodes/bold.ts';
import { figure } from './nodes/figure.ts';
import type { Cell } from './nodes/table.ts';
import { rowNote } from './row-note.ts';
import { TABLE_METRICS } from './table-metrics.ts';

/** A row of the weekly table, in the order of its columns. */
export function tableRow(cohort: Cohort, report: Report): readonly Cell[] {
  return [
    cohort.role === 'harness' ? bold(cohort.name) : cohort.name,
    figure(`${whole(cohort.n)} / ${isNobodyKnown(cohort) ? 'unknown' : whole(cohort.persons)}`),
    ...TABLE_METRICS.map((id) => emphasised(id, cohort)),
    rowNote(cohort, report),
  ];
}

function isNobodyKnown({ persons, unknownPersons }: Cohort): boolean {
  return persons === 0 && unknownPersons > 0;
}

/** Where half or more of the merges skipped the review, it is seen before the times are read. */
function emphasised(id: string, cohort: Cohort): Cell {
  const result = cohort.metrics[id];
  const text = figure(metricFigure(result));
  const estimate = result?.estimate;
  const isHigh = id === 'unreviewed-merge' && estimate?.kind === 'estimate' && estimate.value >= 0.5;
  return isHigh ? { type: 'strong', children: [text] } : text;
}
