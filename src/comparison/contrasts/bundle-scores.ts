import type { ContrastUnits } from './contrast-units.ts';
import { UNKNOWN } from './unit-scores.ts';

/** What the rows of each bundle contribute to a metric, by bundle. */
export interface BundleScores {
  /** Scored rows, and the sum of their scores. */
  readonly count: Int32Array;
  readonly sum: Float64Array;
  /** Rows whose score is unknown. */
  readonly unknown: Int32Array;
}

/** Sums up the scores of rows by bundle; only of the rows that are counted, where that is asked. */
export function bundleScores(
  { bundle, sizes }: ContrastUnits,
  scores: Float64Array,
  isCounted: (row: number) => boolean = () => true,
): BundleScores {
  const count = new Int32Array(sizes.bundles);
  const sum = new Float64Array(sizes.bundles);
  const unknown = new Int32Array(sizes.bundles);
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] ?? UNKNOWN;
    const of = bundle[row] ?? 0;
    if (!isCounted(row)) continue;
    if (score >= 0) {
      count[of] = (count[of] ?? 0) + 1;
      sum[of] = (sum[of] ?? 0) + score;
    } else if (score === UNKNOWN) unknown[of] = (unknown[of] ?? 0) + 1;
  }
  return { count, sum, unknown };
}
