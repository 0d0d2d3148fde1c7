import type { Estimate } from '../domain/estimate.ts';
import type { Minimum } from '../domain/minimum.ts';
import { effectiveClusters } from '../statistics/effective-clusters.ts';
import type { ClusterTally } from './cluster-tally.ts';

/** Whether enough pull requests, persons and effective persons stand behind a figure. */
export interface Support {
  /** Enough to print a figure at all. */
  readonly tooFew: Estimate | null;
  /** Enough for an interval: below this the intervals do not cover (ruling 18). */
  readonly tooFewForInterval: Estimate | null;
}

/** Measures a group of pull requests against the minimum sizes. An empty group is too few, never zero. */
export function supportOf({ n, clusters, persons }: ClusterTally, minimum: Minimum): Support {
  const effective = effectiveClusters(clusters.map((cluster) => cluster.n));
  return {
    tooFew: shortOf('pull-requests', n, minimum.prs) ?? shortOf('persons', persons, minimum.persons),
    tooFewForInterval: shortOf('effective-persons', effective, minimum.effectivePersons),
  };
}

function shortOf(
  of: 'pull-requests' | 'persons' | 'effective-persons',
  n: number,
  needed: number,
): Estimate | null {
  return n < needed || n === 0 ? { kind: 'too-few', n, needed: Math.max(needed, 1), of } : null;
}
