import type { Comparison } from '../../domain/comparison.ts';
import { isReviewKnown } from '../is-review-known.ts';

/** Fewer merges are no pattern. */
const FEWEST_MERGES = 10;

/** At least half of all the week's merges had no independent review, whatever made them. */
export function unreviewedEverywhere({ all: { thisWeek } }: Comparison): string | null {
  const { reviewKnown, unreviewed } = thisWeek;
  if (reviewKnown < FEWEST_MERGES || unreviewed.length * 2 < reviewKnown) return null;
  const which = isReviewKnown(thisWeek) ? 'PRs' : 'PRs of known review';
  return `${unreviewed.length} of ${reviewKnown} ${which} merged without an independent review`;
}
