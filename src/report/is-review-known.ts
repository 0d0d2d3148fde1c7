import type { WeekCounts } from '../domain/comparison.ts';

/** Whether all of a week's merges are known, and the reviews of all of them. */
export function isReviewKnown({ merged, mergeUnknown, reviewKnown }: WeekCounts): boolean {
  return mergeUnknown === 0 && reviewKnown === merged;
}
