import { qbinom } from 'lib-r-math.js';
import type { OpenInterval } from './interval.ts';
import { tailProbability } from './tail-probability.ts';

/**
 * Sample quantile p of fully observed values, between two order statistics; `null` when there is no value.
 *
 * Value: R's default quantile, type 7 (Hyndman & Fan 1996, doi:10.1080/00031305.1996.10473566); for p = .5 the usual
 * median. Limits: the values of rank l = qbinom(a/2, n, p) and u = qbinom(1 − a/2, n, p) + 1, a = 1 − level (Conover,
 * Practical Nonparametric Statistics, 3rd ed., 3.2; Hahn & Meeker, Statistical Intervals, chapter 5). They cover at
 * least at the level, whatever the distribution; values are taken as independent.
 * Conventions: no low limit where l < 1, no high limit where u > n: at .95 the median has both from n = 6, the 90th
 * percentile from n = 36. Ties need nothing special. Throws a `RangeError` unless 0 < p < 1 and all values are numbers.
 */
export function quantileInterval(
  values: Float64Array | readonly number[],
  p: number,
  level: number,
): OpenInterval | null {
  if (!(p > 0 && p < 1)) throw new RangeError(`p must lie between 0 and 1, not ${p}`);
  const tail = tailProbability(level);
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  if (n === 0) return null;
  if (Number.isNaN(sorted[n - 1])) throw new RangeError('every value must be a number');
  return {
    value: interpolated(sorted, p),
    low: sorted[qbinom(tail, n, p) - 1] ?? null,
    high: sorted[qbinom(1 - tail, n, p)] ?? null,
  };
}

function interpolated(sorted: Float64Array, p: number): number {
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const share = position - below;
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.ceil(position)] ?? Number.NaN;
  return share === 0 ? low : (1 - share) * low + share * high;
}
