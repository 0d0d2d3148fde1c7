/** One cluster, by its sums: of the values, of their squares, and how many there are. */
export interface ClusterSums {
  readonly sum: number;
  readonly sumOfSquares: number;
  readonly n: number;
}

/** Variation below this share of the raw sum of squares is rounding, not variation. */
const ROUNDING = 1e-12;

/**
 * Intraclass correlation of clusters of unequal size, 0–1: the one-way analysis-of-variance estimator.
 *
 * ρ = (MSB − MSW) / (MSB + (n₀ − 1) MSW), n₀ = (N − Σn²/N) / (k − 1).
 * Source: Ridout, Demétrio & Firth 1999, doi:10.1111/j.0006-341X.1999.00137.x; Donner & Klar 2000, Design and Analysis
 * of Cluster Randomization Trials in Health Research. R: mean squares of `anova(lm(y ~ factor(cluster)))`.
 * Conventions: negative estimates are 0; clusters without a value are left out; `null` where there is nothing to
 * estimate from: fewer than two clusters, no cluster with two values, or no variation at all.
 */
export function intraclassCorrelation(groups: readonly ClusterSums[]): number | null {
  const filled = groups.filter((group) => group.n > 0);
  const k = filled.length;
  const n = total(filled, (group) => group.n);
  if (k < 2 || n <= k) return null;
  const mean = total(filled, (group) => group.sum) / n;
  const between = total(filled, (group) => group.n * (group.sum / group.n - mean) ** 2);
  const within = total(filled, (group) => Math.max(0, group.sumOfSquares - group.sum ** 2 / group.n));
  if (between + within <= ROUNDING * total(filled, (group) => group.sumOfSquares)) return null;
  const meanSquareBetween = between / (k - 1);
  const meanSquareWithin = within / (n - k);
  const typicalSize = (n - total(filled, (group) => group.n ** 2) / n) / (k - 1);
  const correlation =
    (meanSquareBetween - meanSquareWithin) / (meanSquareBetween + (typicalSize - 1) * meanSquareWithin);
  return Math.max(0, correlation);
}

function total(groups: readonly ClusterSums[], of: (group: ClusterSums) => number): number {
  return groups.reduce((sum, group) => sum + of(group), 0);
}
