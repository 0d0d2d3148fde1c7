import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import { designEffect } from '../statistics/design-effect.ts';
import { intraclassCorrelation } from '../statistics/intraclass-correlation.ts';
import { clusterNames } from './cluster.ts';

/**
 * By how much clustering by person widens a variance: 1 + (Σm²/Σm − 1)·ICC, the correlation estimated from the same
 * pull requests. Never below 1; 1 where the correlation cannot be estimated (no cluster holds two).
 */
export function clusteredDesignEffect(
  rows: readonly MeasuredPullRequest[],
  score: (row: MeasuredPullRequest) => number,
): number {
  const clusterOf = clusterNames();
  const groups = new Map<string, { n: number; sum: number; sumOfSquares: number }>();
  for (const row of rows) {
    const cluster = clusterOf(row);
    const group = groups.get(cluster) ?? { n: 0, sum: 0, sumOfSquares: 0 };
    const value = score(row);
    group.n += 1;
    group.sum += value;
    group.sumOfSquares += value * value;
    groups.set(cluster, group);
  }
  const clusters = [...groups.values()];
  const correlation = intraclassCorrelation(clusters) ?? 0;
  return Math.max(
    1,
    designEffect(
      clusters.map((cluster) => cluster.n),
      correlation,
    ),
  );
}
