import type { OpenInterval } from './interval.ts';
import { studentTQuantile } from './student-t-quantile.ts';
import { tailProbability } from './tail-probability.ts';

/** One cluster's totals: numerator and denominator of the ratio. */
export interface ClusterTotals {
  readonly y: number;
  readonly x: number;
}

/** A ratio of totals; limits and standard error are `null` where the clusters are too few to say. */
export interface RatioEstimate extends OpenInterval {
  readonly standardError: number | null;
}

/**
 * Ratio of totals Σy/Σx over clusters, with a delete-one-cluster jackknife interval; `null` when Σx is 0.
 *
 * V = (G − 1)/G · Σ (θ₍₋g₎ − θ)²; limits θ ± t(G − 1)·√V.
 * Source: Tukey 1958; Bell & McCaffrey 2002, Survey Methodology 28:169–181; MacKinnon, Nielsen & Webb 2023,
 * doi:10.1016/j.jeconom.2022.04.001 (CR3, centred on the full estimate).
 * Conventions: clusters with x = 0 and y = 0 are left out of G; no limits with fewer than two clusters, or when the
 * ratio without one of them is undefined. Limits are not cut to any range.
 * Throws a `RangeError` on an x below 0 or a total that is not finite.
 */
export function ratioJackknife(clusters: readonly ClusterTotals[], level: number): RatioEstimate | null {
  const upper = 1 - tailProbability(level);
  const filled = clusters.filter(({ x, y }) => x !== 0 || y !== 0);
  const sumY = filled.reduce((sum, { y }) => sum + y, 0);
  const sumX = filled.reduce((sum, { x }) => sum + x, 0);
  if (!(filled.every(({ x }) => x >= 0) && Number.isFinite(sumX) && Number.isFinite(sumY))) {
    throw new RangeError('totals must be finite, and x at least 0');
  }
  if (sumX === 0) return null;
  const value = sumY / sumX;
  const withX = filled.filter(({ x }) => x > 0).length;
  const count = filled.length;
  if (count < 2 || withX < 2) return { value, low: null, high: null, standardError: null };
  const squares = filled.reduce((sum, { x, y }) => sum + ((sumY - y) / (sumX - x) - value) ** 2, 0);
  const standardError = Math.sqrt(((count - 1) / count) * squares);
  const reach = studentTQuantile(upper, count - 1) * standardError;
  return { value, low: value - reach, high: value + reach, standardError };
}
