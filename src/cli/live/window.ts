import { isoWeek, lastIsoWeek } from '../../calendar/iso-weeks.ts';
import { reportWindows } from '../../calendar/windows.ts';
import type { Config } from '../../config/to-config.ts';
import { DAY } from '../../domain/duration.ts';
import type { Instant } from '../../domain/instant.ts';
import { UsageError } from '../usage-error.ts';

/** Throughput asks who was active in the four weeks before. */
const ACTIVITY = 28 * DAY;

/**
 * The moment that a report on a week looks at: as long after the week as `seenAt` is after the last complete one, as
 * weeks that were missed are published. The last complete week is thus looked at as of `seenAt`.
 *
 * @throws {UsageError} where the week was not over by then
 * @throws {RangeError} where it is no week
 */
export function momentOfWeek(id: string, timeZone: string, seenAt: Instant): Instant {
  const week = isoWeek(id, timeZone);
  const last = lastIsoWeek(seenAt, timeZone);
  if (week.until <= last.until) return week.until + (seenAt - last.until);
  throw new UsageError(
    `${id} was not over at ${new Date(seenAt).toISOString()}; the last complete week was ${last.id}.`,
  );
}

/** Pull requests updated since then are what a report as of a moment needs, beside those that are open. */
export function neededSince({ report, clock }: Config, asOf: Instant): Instant {
  const { timeZone, lookBackWeeks } = report;
  const { lookBack } = reportWindows({ asOf, timeZone, lookBackWeeks, maturity: clock.maturity });
  return (lookBack[0]?.from ?? asOf) - ACTIVITY;
}
