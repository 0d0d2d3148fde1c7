import { dbeta, qbeta } from 'lib-r-math.js';
import { incompleteBeta } from './incomplete-beta.ts';

const MOST_STEPS = 12;

/**
 * Quantile of Beta(a, b).
 *
 * The distributions package's quantile, which is good to about 1e-8, finished by Newton steps on `incompleteBeta`.
 * Agrees with R's `qbeta(p, a, b)` to about 1e-12.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  let x = qbeta(p, a, b);
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = x - (incompleteBeta(x, a, b) - p) / dbeta(x, a, b);
    if (!(next > 0 && next < 1) || Math.abs(next - x) <= 1e-15 * x) break;
    x = next;
  }
  return x;
}
