import { qgamma } from 'lib-r-math.js';
import type { Interval } from './interval.ts';
import { tailProbability } from './tail-probability.ts';

/** A number of events seen in an exposure (person-weeks, pull requests, days). */
export interface EventsInExposure {
  readonly count: number;
  readonly exposure: number;
  readonly level: number;
}

/**
 * Exact interval of a rate, events per unit of exposure; `null` when the exposure is 0.
 *
 * Source: Garwood 1936, doi:10.1093/biomet/28.3-4.437. R: `poisson.test(count, exposure, conf.level = level)$conf.int`.
 * Holds for Poisson counts only: counts that cluster by person vary more than that.
 * Conventions: the low limit of 0 events is 0. Throws a `RangeError` unless count is whole and ≥ 0 and exposure ≥ 0.
 */
export function poissonInterval({ count, exposure, level }: EventsInExposure): Interval | null {
  if (!(Number.isInteger(count) && count >= 0)) {
    throw new RangeError(`count must be a whole number of at least 0, not ${count}`);
  }
  if (!(exposure >= 0 && Number.isFinite(exposure))) {
    throw new RangeError(`exposure must be at least 0, not ${exposure}`);
  }
  const tail = tailProbability(level);
  if (exposure === 0) return null;
  return {
    value: count / exposure,
    low: count === 0 ? 0 : qgamma(tail, count) / exposure,
    high: qgamma(1 - tail, count + 1) / exposure,
  };
}
