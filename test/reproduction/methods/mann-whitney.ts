import { pnorm } from 'lib-r-math.js';
import { midranks } from './midranks.ts';

/**
 * U of the first sample, two-sided p with continuity and tie correction, Cliff's delta 2U/(mn) − 1. For what others
 * published: it takes pull requests for independent.
 *
 * Source: Mann & Whitney 1947, doi:10.1214/aoms/1177730491; Cliff 1993, doi:10.1037/0033-2909.114.3.494.
 * R: `wilcox.test(x, y, exact = FALSE)`.
 */
export function mannWhitney(x: readonly number[], y: readonly number[]) {
  const [m, n] = [x.length, y.length];
  const total = m + n;
  const ranks = midranks([...x, ...y]);
  const u = ranks.subarray(0, m).reduce((sum, rank) => sum + rank, 0) - (m * (m + 1)) / 2;
  const variance = ((m * n) / 12) * (total + 1 - tieSum(ranks) / (total * (total - 1)));
  const away = Math.abs(u - (m * n) / 2) - 0.5;
  return { u, p: Math.min(1, 2 * pnorm(-away / Math.sqrt(variance))), cliff: (2 * u) / (m * n) - 1 };
}

/** Σ(t³ − t) over groups of equal values. */
function tieSum(ranks: Float64Array): number {
  const sizes = new Map<number, number>();
  for (const rank of ranks) sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + size ** 3 - size, 0);
}
