import type { Instant } from '../../domain/instant.ts';
import { calendarDay } from './calendar-day.ts';

/** A moment in a time zone: `16 Nov 2026 07:00`. */
export function moment(at: Instant, timeZone: string): string {
  const { day, month, year, time } = calendarDay(at, timeZone);
  return `${day} ${month} ${year} ${time}`;
}
