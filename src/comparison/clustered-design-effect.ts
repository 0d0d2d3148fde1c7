import { designEffect } from '../statistics/design-effect.ts';
import { intraclassCorrelation } from '../statistics/intraclass-correlation.ts';
import type { ClusterTally } from './cluster-tally.ts';

/**
 * By how much clustering by person widens a variance: 1 + (Σm²/Σm − 1)·ICC, the correlation estimated from the same
 * pull requests. Never below 1; 1 where the correlation cannot be estimated (no cluster holds two).
 */
export function clusteredDesignEffect({ clusters }: ClusterTally): number {
  const correlation = intraclassCorrelation(clusters) ?? 0;
  return Math.max(
    1,
    designEffect(
      clusters.map((cluster) => cluster.n),
      correlation,
    ),
  );
}
