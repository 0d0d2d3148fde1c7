import type { Window } from '../../domain/window.ts';
import { calendarDay } from './calendar-day.ts';

/** The days of a window, the last one included: `9–15 Nov 2026`, `28 Sep – 4 Oct 2026`, `28 Dec 2026 – 3 Jan 2027`. */
export function dateRange(window: Window, timeZone: string): string {
  const first = calendarDay(window.from, timeZone);
  const last = calendarDay(window.until - 1, timeZone);
  const end = `${last.day} ${last.month} ${last.year}`;
  if (first.year !== last.year) return `${first.day} ${first.month} ${first.year} – ${end}`;
  if (first.month !== last.month) return `${first.day} ${first.month} – ${end}`;
  return first.day === last.day ? end : `${first.day}–${end}`;
}
