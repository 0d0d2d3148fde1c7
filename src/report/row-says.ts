import type { Cohort } from '../domain/comparison.ts';
import type { Contrast } from '../domain/contrast.ts';
import type { Report } from '../domain/report.ts';
import { ROW_CONTRAST } from './contrast-cell.ts';
import { counted } from './format/counted.ts';
import { ratio } from './format/ratio.ts';
import { rowContrast } from './row-contrast.ts';
import { rowNote } from './row-note.ts';

const YEAR = 52;

/** Nobody hopes for less than a tenth of the time. */
const LEAST_GAIN = 0.1;

/** The last column: what to mind before a row is read beside another, or when it may say more. No row is called better. */
export function rowSays(cohort: Cohort, report: Pick<Report, 'contrasts' | 'minimum' | 'lookBack'>): string {
  const note = rowNote(cohort, report);
  const contrast = rowContrast(report, cohort, ROW_CONTRAST);
  return note === '' && contrast?.reading.kind === 'not-shown' ? evidence(contrast, report) : note;
}

/** Where no year's work would show the wanted gain, the one that would be shown now. */
function evidence({ needed, look }: Contrast, { lookBack }: Pick<Report, 'lookBack'>): string {
  if (needed === null) return 'not enough evidence';
  const { weeks, detectable } = needed;
  if (weeks === null || weeks > YEAR) {
    return detectable < LEAST_GAIN
      ? 'not enough evidence'
      : `only ${ratio(detectable)}\u00a0× or less would show`;
  }
  const more = Math.max(1, Math.ceil(weeks));
  return look === 'any'
    ? `not enough evidence: about ${counted(more, 'more week')}`
    : `not enough evidence: a look-back of about ${counted(lookBack.weeks + more, 'week')}`;
}
