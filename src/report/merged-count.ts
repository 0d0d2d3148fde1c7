import type { WeekCounts } from '../domain/comparison.ts';
import { whole } from './format/whole.ts';

/** How many were merged in a week, as far as that is known: `181`, `at least 12`, `an unknown number`. */
export function mergedCount({ merged, mergeUnknown }: WeekCounts): string {
  if (mergeUnknown === 0) return whole(merged);
  return merged === 0 ? 'an unknown number' : `at least ${whole(merged)}`;
}
