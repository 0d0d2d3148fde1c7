import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../domain/instant.ts';

/**
 * When a day such as `2026-10-01` begins in a time zone: at midnight, or where that is skipped, at the first moment.
 *
 * @throws RangeError where the text is no day or the time zone is unknown
 */
export function dayStart(day: string, timeZone: string): Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds;
}
