import type { Cohort } from '../domain/comparison.ts';
import type { Contrast } from '../domain/contrast.ts';
import { readingWords } from './reading-words.ts';
import { skipsReview } from './skips-review.ts';

/** What may be said of a cohort's contrast in a few words; a gain of time that goes with skipped review is none. */
export function rowWords(contrast: Contrast, cohort: Cohort): string {
  const { reading, scale } = contrast;
  const isGain = (reading.kind === 'shown' || reading.kind === 'one-look') && reading.direction === 'better';
  return isGain && scale === 'ratio' && skipsReview(cohort) ? 'review skipped' : readingWords(contrast);
}
