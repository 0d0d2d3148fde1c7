import type { Comparison } from '../../domain/comparison.ts';

/** Fewer merges are no pattern. */
const FEWEST_MERGES = 10;

/** At least half of all the week's merges had no independent review, whatever made them. */
export function unreviewedEverywhere({ all }: Comparison): string | null {
  const { reviewKnown, unreviewed } = all.thisWeek;
  if (reviewKnown < FEWEST_MERGES || unreviewed.length * 2 < reviewKnown) return null;
  return `${unreviewed.length} of ${reviewKnown} PRs merged without an independent review`;
}
