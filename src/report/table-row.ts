import type { PhrasingContent } from 'mdast';
import type { Cohort } from '../domain/comparison.ts';
import type { Report } from '../domain/report.ts';
import { contrastCell, ROW_CONTRAST } from './contrast-cell.ts';
import { metricFigure } from './figures/metric-figure.ts';
import { whole } from './format/whole.ts';
import { hasRowContrasts } from './has-row-contrasts.ts';
import { bold } from './nodes/bold.ts';
import { figure } from './nodes/figure.ts';
import type { Cell } from './nodes/table.ts';
import { rowContrast } from './row-contrast.ts';
import { rowSays } from './row-says.ts';
import { rowWords } from './row-words.ts';
import { skipsReview } from './skips-review.ts';
import { TABLE_METRICS } from './table-metrics.ts';

const MOST_DIGITS = 6;

/** A row of the weekly table, in the order of its columns. */
export function tableRow(cohort: Cohort, report: Report): readonly Cell[] {
  return [
    name(cohort, report),
    size(cohort),
    ...(hasRowContrasts(report) ? [contrastCell(report, cohort)] : []),
    ...TABLE_METRICS.map((id) => withWords(id, cohort, report)),
    rowSays(cohort, report),
  ];
}

function name({ name: text, role, harness }: Cohort, { statuses }: Report): Cell {
  if (role !== 'harness') return text;
  const status = harness === null ? undefined : statuses[harness];
  return status === undefined ? bold(text) : [bold(text), ` · ${status}`];
}

/** In one piece, where it is not too wide for a table of so many columns. */
function size(cohort: Cohort): Cell {
  const [prs, who] = [whole(cohort.n), people(cohort)];
  return prs.length + who.length <= MOST_DIGITS ? figure(`${prs} / ${who}`) : [figure(`${prs} /`), ` ${who}`];
}

function people({ persons, unknownPersons }: Cohort): string {
  return persons === 0 && unknownPersons > 0 ? 'unknown' : whole(persons);
}

/** What the figure is against the same people's other pull requests, where that is apart from no difference. */
function withWords(id: string, cohort: Cohort, report: Report): Cell {
  const text = emphasised(id, cohort);
  const contrast = id === ROW_CONTRAST ? undefined : rowContrast(report, cohort, id);
  if (contrast === undefined || (contrast.scale === 'ratio' && skipsReview(cohort))) return text;
  const { kind } = contrast.reading;
  if (kind !== 'shown' && kind !== 'one-look') return text;
  return [text, ` ${rowWords(contrast, cohort)}`];
}

/** Where half or more of the merges skipped the review, it is seen before the times are read. */
function emphasised(id: string, cohort: Cohort): PhrasingContent {
  const result = cohort.metrics[id];
  const text = figure(metricFigure(result));
  const estimate = result?.estimate;
  const isHigh = id === 'unreviewed-merge' && estimate?.kind === 'estimate' && estimate.value >= 0.5;
  return isHigh ? { type: 'strong', children: [text] } : text;
}
