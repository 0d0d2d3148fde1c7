import { type CauseIncidence, causeIncidence } from './cause-incidence.ts';
import type { OpenInterval } from './interval.ts';
import { lastAtMost } from './last-at-most.ts';
import { logLogLimits } from './log-log-limits.ts';
import { normalCriticalValue } from './normal-critical-value.ts';
import { type RiskTable, riskTable } from './risk-table.ts';

/** Share that the cause has taken by a time, 0–1. */
export interface IncidenceAtTime extends OpenInterval {
  readonly standardError: number;
}

/** What became of the durations, by cause and time. Times are in the unit of the durations. */
export interface CumulativeIncidence {
  readonly n: number;
  /** Distinct times of ends and of censoring, ascending. */
  readonly times: Float64Array;
  /** The last of `times`: nothing is known beyond it unless all have ended. 0 when n is 0. */
  readonly followUp: number;
  /**
   * Cumulative incidence of a cause by a time (the time included), with log(−log) limits; `null` where it is not known:
   * past the last time while some still run, or n = 0.
   */
  at(cause: 1 | 2, time: number): IncidenceAtTime | null;
  /** The first time by which the cause has taken at least `share` of all, with limits; `null` when not reached. */
  firstTimeAtLeast(cause: 1 | 2, share: number): OpenInterval | null;
}

/** The level of the limits; `varianceInflation` (default 1) is the design effect of clustering. */
export interface IncidenceOptions {
  readonly level: number;
  readonly varianceInflation?: number;
}

/** Shares closer than this are equal: R's `sqrt(.Machine$double.eps)`. */
const TOLERANCE = Math.sqrt(Number.EPSILON);

/**
 * Aalen–Johansen curves of times that ended by one of two competing causes (1, 2) or still run (0).
 *
 * Source: Aalen & Johansen 1978, Scandinavian Journal of Statistics 5:141–150; Putter, Fiocco & Geskus 2007,
 * doi:10.1002/sim.2712. R: `survfit(Surv(durations, factor(causes, 0:2)) ~ 1, conf.type = "log-log")`: its `pstate`,
 * `std.err` and limits. Variance: cause-incidence.ts, times `varianceInflation`; limits: log-log-limits.ts.
 * Limits of a time by inverting the curve's: `low` is the first time whose upper limit is at least the share, `high` the
 * first whose lower limit is (R gives none for incidences).
 * Conventions: censored at an event time is at risk of it; ties of both causes share the risk set (risk-table.ts);
 * no limits at incidence 0 and 1. O(n log n). Throws a `RangeError` unless varianceInflation > 0.
 */
export function aalenJohansen(
  durations: ArrayLike<number>,
  causes: ArrayLike<number>,
  { level, varianceInflation = 1 }: IncidenceOptions,
): CumulativeIncidence {
  if (!(varianceInflation > 0 && Number.isFinite(varianceInflation))) {
    throw new RangeError(`the variance inflation must be above 0, not ${varianceInflation}`);
  }
  const z = normalCriticalValue(level);
  const table = riskTable(durations, causes);
  const { n, times } = table;
  const incidence = { 1: causeIncidence(table, 1), 2: causeIncidence(table, 2) };
  const pointAt = (cause: 1 | 2, index: number) => point(incidence[cause], index, varianceInflation, z);
  const known = (time: number) => time <= (times.at(-1) ?? -1) || (allEnded(table) && !Number.isNaN(time));
  return {
    n,
    times,
    followUp: times.at(-1) ?? 0,
    at: (cause, time) => (known(time) ? pointAt(cause, lastAtMost(times, time)) : null),
    firstTimeAtLeast(cause, share) {
      if (!(share > 0 && share <= 1)) throw new RangeError(`share must lie between 0 and 1, not ${share}`);
      const first = (of: (point: IncidenceAtTime) => number | null) =>
        times.find((_, index) => (of(pointAt(cause, index)) ?? 0) >= share - TOLERANCE) ?? null;
      const value = first((point) => point.value);
      if (value === null) return null;
      return { value, low: first((point) => point.high), high: first((point) => point.low) };
    },
  };
}

function allEnded({ times, atRisk, first, second }: RiskTable): boolean {
  const last = times.length - 1;
  return last >= 0 && atRisk[last] === (first[last] ?? 0) + (second[last] ?? 0);
}

function point(incidence: CauseIncidence, index: number, inflation: number, z: number): IncidenceAtTime {
  const value = incidence.values[index] ?? 0;
  const standardError = Math.sqrt(inflation * (incidence.variances[index] ?? 0));
  return { value, standardError, ...logLogLimits(value, standardError, z) };
}
