import { betaQuantile } from './beta-quantile.ts';
import type { Interval } from './interval.ts';
import { tailProbability } from './tail-probability.ts';

/** A number of events out of n trials. */
export interface EventCount {
  readonly successes: number;
  readonly n: number;
  readonly level: number;
}

/**
 * Exact interval of a share, for rare events; `null` when n is 0. Covers at least at its level, whatever the share.
 *
 * Source: Clopper & Pearson 1934, doi:10.1093/biomet/26.4.404; method 5 of Newcombe 1998, Statistics in Medicine
 * 17:857–872. R: `binom.test(successes, n, conf.level = level)$conf.int`. Takes no account of clustering.
 * Conventions: the low limit of 0 successes is 0 and the high limit of n successes is 1.
 * Throws a `RangeError` unless successes and n are whole numbers with 0 ≤ successes ≤ n.
 */
export function clopperPearson({ successes, n, level }: EventCount): Interval | null {
  if (!(Number.isInteger(successes) && Number.isInteger(n) && successes >= 0 && successes <= n)) {
    throw new RangeError(`successes must be a whole number between 0 and n, not ${successes} of ${n}`);
  }
  const tail = tailProbability(level);
  if (n === 0) return null;
  return {
    value: successes / n,
    low: successes === 0 ? 0 : betaQuantile(tail, successes, n - successes + 1),
    high: successes === n ? 1 : betaQuantile(1 - tail, successes + 1, n - successes),
  };
}
