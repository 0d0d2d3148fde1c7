/** Levels closer than this are equal: R's `sqrt(.Machine$double.eps)`. */
const TOLERANCE = Math.sqrt(Number.EPSILON);

/**
 * The time at which a step function that rises from 0 gets to the level `p`, by R's convention: when it stays at exactly
 * `p` for a while, the middle of that while, which lasts until the last time if it never rises again.
 *
 * `levelAt(i)` is the level just after `times[i]`; where it is `null` the function is not known and nothing is reached.
 * R: `quantile.survfit`. `null` when the level is not reached.
 */
export function midpointQuantile(
  times: Float64Array,
  levelAt: (index: number) => number | null,
  p: number,
): number | null {
  const from = firstAtLeast(times, levelAt, p - TOLERANCE);
  if (from === null) return null;
  const until = firstAtLeast(times, levelAt, p + TOLERANCE);
  if (until !== null) return (from + until) / 2;
  const last = times.length - 1;
  const end = times[last];
  return end === undefined || levelAt(last) === null ? null : (from + end) / 2;
}

function firstAtLeast(
  times: Float64Array,
  levelAt: (index: number) => number | null,
  p: number,
): number | null {
  for (const [i, time] of times.entries()) {
    const level = levelAt(i);
    if (level !== null && level >= p) return time;
  }
  return null;
}
