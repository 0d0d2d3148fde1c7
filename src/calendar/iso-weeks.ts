import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../domain/instant.ts';
import type { Week } from '../domain/window.ts';

/**
 * The last `count` ISO weeks (Monday to Sunday) of a time zone that had ended by `until`, oldest first. A week begins
 * and ends at local midnight, so that one with a change of the clocks is an hour shorter or longer.
 *
 * @throws RangeError where the time zone is unknown
 */
export function isoWeeksUntil(until: Instant, count: number, timeZone: string): readonly Week[] {
  const monday = mondayOf(until, timeZone);
  return Array.from({ length: count }, (_, index) =>
    weekFrom(monday.subtract({ weeks: count - index }), timeZone),
  );
}

/**
 * The last ISO week of a time zone that had ended by `until`.
 *
 * @throws RangeError where the time zone is unknown
 */
export function lastIsoWeek(until: Instant, timeZone: string): Week {
  return weekFrom(mondayOf(until, timeZone).subtract({ weeks: 1 }), timeZone);
}

/**
 * The ISO week of an id such as `2026-W46`.
 *
 * @throws RangeError where the text is no week, or the year has no such week
 */
export function isoWeek(id: string, timeZone: string): Week {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(id) ?? [];
  if (year === undefined || number === undefined) {
    throw new RangeError(`${JSON.stringify(id)} is not an ISO week; write it as 2026-W46`);
  }
  const monday = firstMonday(Number(year)).add({ weeks: Number(number) - 1 });
  if (idOf(monday) === id) return weekFrom(monday, timeZone);
  const weeks = firstMonday(Number(year) + 1).since(firstMonday(Number(year)), {
    largestUnit: 'weeks',
  }).weeks;
  throw new RangeError(`"${id}" is not an ISO week: ${year} has the weeks 01 to ${weeks}`);
}

/** The Monday of the week that is running. */
function mondayOf(at: Instant, timeZone: string): Temporal.PlainDate {
  const today = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
  return today.subtract({ days: today.dayOfWeek - 1 });
}

function weekFrom(monday: Temporal.PlainDate, timeZone: string): Week {
  return {
    id: idOf(monday),
    from: startOf(monday, timeZone),
    until: startOf(monday.add({ weeks: 1 }), timeZone),
  };
}

/** The first moment of a day: where midnight is skipped, when the day begins. */
function startOf(day: Temporal.PlainDate, timeZone: string): Instant {
  return day.toZonedDateTime(timeZone).epochMilliseconds;
}

/** The week that holds 4 January is the first (ISO 8601). */
function firstMonday(year: number): Temporal.PlainDate {
  const day = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  return day.subtract({ days: day.dayOfWeek - 1 });
}

function idOf(day: Temporal.PlainDate): string {
  const year = String(day.yearOfWeek).padStart(4, '0');
  return `${year}-W${String(day.weekOfYear).padStart(2, '0')}`;
}
