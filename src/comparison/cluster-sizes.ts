import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import { clusterNames } from './cluster.ts';

/** How many pull requests each cluster contributes. */
export function clusterSizes(rows: readonly MeasuredPullRequest[]): readonly number[] {
  const clusterOf = clusterNames();
  const sizes = new Map<string, number>();
  for (const row of rows) {
    const cluster = clusterOf(row);
    sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  }
  return [...sizes.values()];
}
