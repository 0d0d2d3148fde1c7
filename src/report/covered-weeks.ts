import type { Report } from '../domain/report.ts';
import { calendarDay } from './format/calendar-day.ts';
import { counted } from './format/counted.ts';
import { whole } from './format/whole.ts';

/** How many weeks the rows rest on: `13 weeks`, `5 of 13 weeks, as the facts reach back to 28 Sep 2026 only`. */
export function coveredWeeks({ weeks, requestedWeeks, from }: Report['lookBack'], timeZone: string): string {
  if (weeks >= requestedWeeks) return counted(weeks, 'week');
  const covered = `${whole(weeks)} of ${counted(requestedWeeks, 'week')}`;
  if (weeks === 0) return `${covered}, as the facts do not reach back to them`;
  const { day, month, year } = calendarDay(Date.parse(from), timeZone);
  return `${covered}, as the facts reach back to ${day} ${month} ${year} only`;
}
