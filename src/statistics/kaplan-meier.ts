import type { OpenInterval } from './interval.ts';
import { lastAtMost } from './last-at-most.ts';
import { midpointQuantile } from './midpoint-quantile.ts';
import { normalCriticalValue } from './normal-critical-value.ts';
import { riskTable } from './risk-table.ts';
import { type SurvivalLimits, survivalLimits } from './survival-limits.ts';
import type { TimeInterval } from './time-interval.ts';

/** Survival just after a time; the standard error is `null` where Greenwood's formula has none (survival 0). */
export interface SurvivalPoint extends OpenInterval {
  readonly standardError: number | null;
}

/** A survival curve. Times are in the unit of the durations. */
export interface SurvivalCurve {
  readonly n: number;
  /** Distinct times of events and of censoring, ascending. */
  readonly times: Float64Array;
  /** Survival just after a time; `null` where it is not known: past the last time while some still run, or n = 0. */
  at(time: number): SurvivalPoint | null;
  /** The time by which the share `p` had the event, with limits; `null` where not reached. */
  quantile(p: number): TimeInterval;
}

/** The level of the limits, and how they are formed. */
export interface SurvivalOptions {
  readonly level: number;
  readonly limits: SurvivalLimits;
}

/**
 * Kaplan–Meier curve of times that ended (1) or still run (0).
 *
 * Source: Kaplan & Meier 1958, doi:10.1080/01621459.1958.10501452; variance: Greenwood 1926, The natural duration of
 * cancer; limits of quantiles: Brookmeyer & Crowley 1982, doi:10.2307/2530286.
 * R: `survfit(Surv(durations, events) ~ 1, conf.int = level, conf.type = limits)` and `quantile()` of it.
 * Conventions: censored at an event time is at risk of it (risk-table.ts); a quantile that the curve meets exactly on a
 * flat is the flat's midpoint (midpoint-quantile.ts); no limits where R has NA (survival-limits.ts). O(n log n).
 */
export function kaplanMeier(
  durations: ArrayLike<number>,
  events: ArrayLike<number>,
  { level, limits }: SurvivalOptions,
): SurvivalCurve {
  const z = normalCriticalValue(level);
  const { n, times, survival, standardErrors } = productLimit(durations, events);
  const complete = survival.at(-1) === 0;
  const limitsAt = (i: number) => survivalLimits(limits, survival[i] ?? 1, standardErrors[i] ?? 0, z);
  return {
    n,
    times,
    at(time) {
      if (!(time <= (times.at(-1) ?? -1) || complete)) return null;
      const i = lastAtMost(times, time);
      const value = survival[i] ?? 1;
      return { value, standardError: value === 0 ? null : (standardErrors[i] ?? 0), ...limitsAt(i) };
    },
    quantile(p) {
      if (!(p > 0 && p < 1)) throw new RangeError(`p must lie between 0 and 1, not ${p}`);
      return {
        value: midpointQuantile(times, (i) => 1 - (survival[i] ?? 1), p),
        low: midpointQuantile(times, (i) => complement(limitsAt(i).low), p),
        high: midpointQuantile(times, (i) => complement(limitsAt(i).high), p),
      };
    },
  };
}

function productLimit(durations: ArrayLike<number>, events: ArrayLike<number>) {
  const { n, times, atRisk, first, second } = riskTable(durations, events);
  if (second.some((count) => count > 0)) throw new RangeError('an event must be 0 or 1, not 2');
  const survival = new Float64Array(times.length);
  const standardErrors = new Float64Array(times.length);
  let alive = 1;
  let greenwood = 0;
  for (let i = 0; i < times.length; i++) {
    const risk = atRisk[i] ?? 0;
    const ended = first[i] ?? 0;
    alive *= (risk - ended) / risk;
    if (risk > ended) greenwood += ended / (risk * (risk - ended));
    survival[i] = alive;
    standardErrors[i] = alive * Math.sqrt(greenwood);
  }
  return { n, times, survival, standardErrors };
}

function complement(share: number | null): number | null {
  return share === null ? null : 1 - share;
}
