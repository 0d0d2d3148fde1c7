import { DAY, type Milliseconds } from '../domain/duration.ts';
import type { Instant } from '../domain/instant.ts';
import type { Week } from '../domain/window.ts';
import { isoWeeksUntil, lastIsoWeek } from './iso-weeks.ts';

/** The weeks of a report, all complete at its data cut. */
export interface ReportWindows {
  /** The last complete week. */
  readonly week: Week;
  readonly weekBefore: Week;
  /** Consecutive, oldest first: every pull request that started in them has reached the age `maturity`. */
  readonly lookBack: readonly Week[];
  /** `lookBack` and the younger weeks up to `week`. */
  readonly trend: readonly Week[];
}

/**
 * The weeks that a report as of a moment is about. Maturity is an age in ms, not in days of the calendar: a week that
 * ended 14 local days ago, but 335 hours because the clocks went forward, waits for the next report.
 *
 * @throws RangeError where the time zone is unknown
 */
export function reportWindows(options: {
  readonly asOf: Instant;
  readonly timeZone: string;
  readonly lookBackWeeks: number;
  readonly maturity: Milliseconds;
}): ReportWindows {
  const { asOf, timeZone, lookBackWeeks, maturity } = options;
  const lookBack = isoWeeksUntil(asOf - maturity, lookBackWeeks, timeZone);
  const younger = Math.ceil(maturity / (7 * DAY)) + 1;
  const complete = isoWeeksUntil(asOf, lookBackWeeks + younger, timeZone);
  const begin = lookBack[0]?.from ?? asOf;
  const week = lastIsoWeek(asOf, timeZone);
  const weekBefore = lastIsoWeek(week.from, timeZone);
  return { week, weekBefore, lookBack, trend: complete.filter(({ from }) => from >= begin) };
}
