import { incompleteBeta } from '../../../src/statistics/incomplete-beta.ts';
import { studentTQuantile } from '../../../src/statistics/student-t-quantile.ts';
import { midranks } from './midranks.ts';

/**
 * Test of stochastic equality for unequal variances: statistic, degrees of freedom, two-sided p, and P(x < y) +
 * ½P(x = y) with its 95 % interval.
 *
 * Source: Brunner & Munzel 2000, doi:10.1002/(SICI)1521-4036(200001)42:1<17::AID-BIMJ17>3.0.CO;2-U.
 */
export function brunnerMunzel(x: readonly number[], y: readonly number[]) {
  const [m, n] = [x.length, y.length];
  const ranks = midranks([...x, ...y]);
  const first = placements(ranks.subarray(0, m), midranks(x));
  const second = placements(ranks.subarray(m), midranks(y));
  const [v, w] = [m * first.variance, n * second.variance];
  const difference = second.meanRank - first.meanRank;
  const statistic = (m * n * difference) / ((m + n) * Math.sqrt(v + w));
  const degreesOfFreedom = (v + w) ** 2 / (v ** 2 / (m - 1) + w ** 2 / (n - 1));
  const share = difference / (m + n) + 0.5;
  const reach =
    studentTQuantile(0.975, degreesOfFreedom) *
    Math.sqrt(first.variance / (m * n ** 2) + second.variance / (n * m ** 2));
  const p = incompleteBeta(degreesOfFreedom / (degreesOfFreedom + statistic ** 2), degreesOfFreedom / 2, 0.5);
  return { statistic, degreesOfFreedom, p, share, low: share - reach, high: share + reach };
}

/** The mean rank of a sample among all, and the variance of what the other sample adds to its own ranks. */
function placements(among: Float64Array, own: Float64Array) {
  const n = own.length;
  const meanRank = among.reduce((sum, rank) => sum + rank, 0) / n;
  const centre = meanRank - (n + 1) / 2;
  const squares = among.reduce((sum, rank, i) => sum + (rank - (own[i] ?? 0) - centre) ** 2, 0);
  return { meanRank, variance: squares / (n - 1) };
}
