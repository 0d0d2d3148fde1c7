import { isoWeeksUntil, lastIsoWeek } from '../calendar/iso-weeks.ts';
import type { Instant } from '../domain/instant.ts';
import type { Week } from '../domain/window.ts';

/** More missed weeks than these are not made up for. */
const MOST = 4;

/** A week that is to be published, and the moment that its report looks from. */
export interface DueWeek {
  readonly week: Week;
  readonly asOf: Instant;
}

/**
 * The complete weeks since the last one that was published, at most 4, oldest first; the first time only the last
 * one. Each is looked at from the same time after its end as now is after the last week's, so that a late report says
 * what it would have said in time. A week that is not over yet says nothing of those before it, published or not.
 *
 * @throws RangeError where the time zone is unknown
 */
export function weeksDue({
  now,
  timeZone,
  published,
}: {
  readonly now: Instant;
  readonly timeZone: string;
  /** Ids such as `2026-W46`, in any order. */
  readonly published: readonly string[];
}): readonly DueWeek[] {
  const last = lastIsoWeek(now, timeZone);
  const age = now - last.until;
  const latest = published
    .filter((id) => id <= last.id)
    .toSorted()
    .at(-1);
  const weeks =
    latest === undefined ? [last] : isoWeeksUntil(now, MOST, timeZone).filter(({ id }) => id > latest);
  return weeks.map((week) => ({ week, asOf: week.until + age }));
}
