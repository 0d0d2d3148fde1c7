import { DAY, type Milliseconds } from '../domain/duration.ts';
import type { Instant } from '../domain/instant.ts';

/** From when to when facts are there, and how old their pull requests must be. */
export interface FactsSpan {
  readonly asOf: Instant;
  /** The facts reach back to here; `null`: they do not say. */
  readonly since: Instant | null;
  readonly maturity: Milliseconds;
}

const WEEK = 7 * DAY;
/** Half a year: who worked here before may have left since. */
const MOST_WEEKS = 26;

/** How many whole weeks, 26 at most, end when the youngest pull request that can be judged started. */
export function wholeWeeks(starts: readonly Instant[], { asOf, maturity, since }: FactsSpan): number {
  const end = asOf - maturity;
  const first = since ?? starts.reduce((least, at) => Math.min(least, at), asOf);
  const weeks = Math.max(0, Math.min(MOST_WEEKS, Math.floor((end - first) / WEEK)));
  return since === null ? weeks - thinBeginning(starts, end - weeks * WEEK, weeks) : weeks;
}

/**
 * Facts that do not say from when on they are whole often begin with a few old pull requests that were merged or closed
 * late. Leading weeks with less than half of the mean number are taken for such.
 */
function thinBeginning(starts: readonly Instant[], from: Instant, weeks: number): number {
  const counts = Array.from({ length: weeks }, () => 0);
  for (const start of starts) {
    const week = Math.floor((start - from) / WEEK);
    if (week >= 0 && week < weeks) counts[week] = (counts[week] ?? 0) + 1;
  }
  const mean = counts.reduce((sum, count) => sum + count, 0) / weeks;
  return Math.max(
    0,
    counts.findIndex((count) => count >= mean / 2),
  );
}
