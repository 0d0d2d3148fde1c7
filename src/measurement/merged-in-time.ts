import { DAY } from '../domain/duration.ts';
import type { Instant } from '../domain/instant.ts';

/** The age at which outcomes are read, so that they never change afterwards: 14 days of the calendar. */
export const MATURITY = 14 * DAY;

/** Whether a merge came within 14 days of the start, the last moment included. */
export function isMergedInTime(start: Instant, mergedAt: Instant): boolean {
  return mergedAt - start <= MATURITY;
}
