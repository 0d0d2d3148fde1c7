import type { Interval } from './interval.ts';
import { normalCriticalValue } from './normal-critical-value.ts';

/** A share to be given an interval. `designEffect` (default 1) is the variance inflation by clustering. */
export interface Share {
  readonly successes: number;
  readonly n: number;
  readonly level: number;
  readonly designEffect?: number;
}

/**
 * Wilson's score interval of a share, 0–1; `null` when n is 0.
 *
 * Source: Wilson 1927, doi:10.1080/01621459.1927.10502953; method 3 of Newcombe 1998, Statistics in Medicine 17:857–872
 * (no continuity correction). R: `prop.test(successes, n, correct = FALSE)$conf.int`.
 * Clustering: n is replaced by n / designEffect and the successes are scaled with it, so that the share stays as it is
 * (Dean & Pagano 2015, doi:10.1093/jssam/smv024).
 * Conventions: the low limit of 0 successes is 0 and the high limit of n successes is 1, exactly.
 * Throws a `RangeError` unless 0 ≤ successes ≤ n and designEffect > 0.
 */
export function wilson({ successes, n, level, designEffect = 1 }: Share): Interval | null {
  check(successes, n, designEffect);
  const z = normalCriticalValue(level);
  if (n === 0) return null;
  const value = successes / n;
  const z2 = (z * z * designEffect) / n;
  const centre = value + z2 / 2;
  const spread = Math.sqrt(z2 * (value * (1 - value) + z2 / 4));
  return {
    value,
    low: successes === 0 ? 0 : Math.max(0, (centre - spread) / (1 + z2)),
    high: successes === n ? 1 : Math.min(1, (centre + spread) / (1 + z2)),
  };
}

function check(successes: number, n: number, designEffect: number): void {
  if (!(successes >= 0 && successes <= n && Number.isFinite(n))) {
    throw new RangeError(`successes must lie between 0 and n, not ${successes} of ${n}`);
  }
  if (!(designEffect > 0 && Number.isFinite(designEffect))) {
    throw new RangeError(`the design effect must be above 0, not ${designEffect}`);
  }
}
