import type { Cohort } from '../domain/comparison.ts';
import type { Contrast } from '../domain/contrast.ts';
import type { Report } from '../domain/report.ts';
import { contrastFigure } from './figures/contrast-figure.ts';
import { bold } from './nodes/bold.ts';
import { figure } from './nodes/figure.ts';
import type { Phrase } from './nodes/phrasing.ts';
import type { Cell } from './nodes/table.ts';
import { readingWords } from './reading-words.ts';
import { rowContrast } from './row-contrast.ts';
import { rowWords } from './row-words.ts';

/** The metric that a row sets against a baseline. */
export const ROW_CONTRAST = 'time-to-merge';

/** Effect first, then what may be said of it, then how much it is worth: `0.87 × (0.60–1.27) not shown (C)`. */
export function contrastCell(report: Pick<Report, 'contrasts'>, cohort: Cohort): Cell {
  const contrast = rowContrast(report, cohort, ROW_CONTRAST);
  if (contrast === undefined) return '';
  const { main, scale } = contrast;
  const against = contrast.baseline === 'unmarked' ? 'against unmarked: ' : '';
  if (main.estimate.kind !== 'estimate') return `${against}${readingWords(contrast)}`;
  return [
    ...(against === '' ? [] : [against]),
    figure(contrastFigure(main.estimate, scale)),
    ' ',
    words(contrast, cohort),
    `\u00a0(${main.grade})`,
  ];
}

/** Only what holds at every look is in bold. */
function words(contrast: Contrast, cohort: Cohort): Phrase {
  const text = rowWords(contrast, cohort);
  return text.endsWith(', shown') ? bold(text) : text;
}
