import type { Instant } from '../domain/instant.ts';
import type { Week } from '../domain/window.ts';

/** Which of consecutive weeks, oldest first, a moment lies in; -1: in none. Binary search. */
export function weekIndex(weeks: readonly Week[], moment: Instant): number {
  const index = weeksBegunBy(weeks, moment) - 1;
  const week = weeks[index];
  return week !== undefined && moment < week.until ? index : -1;
}

/** How many of the weeks have begun by a moment. */
export function weeksBegunBy(weeks: readonly Week[], moment: Instant): number {
  let low = 0;
  let high = weeks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((weeks[middle]?.from ?? Number.POSITIVE_INFINITY) <= moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
