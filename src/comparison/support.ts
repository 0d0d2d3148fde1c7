import type { Estimate } from '../domain/estimate.ts';
import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import type { Minimum } from '../domain/minimum.ts';
import { effectiveClusters } from '../statistics/effective-clusters.ts';
import { clusterSizes } from './cluster-sizes.ts';
import { personsOf } from './persons.ts';

/** How many pull requests, persons and effective persons a figure rests on. */
export interface Support {
  readonly sizes: readonly number[];
  /** Enough to print a figure at all. */
  readonly tooFew: Estimate | null;
  /** Enough for an interval: below this the intervals do not cover (ruling 18). */
  readonly tooFewForInterval: Estimate | null;
}

/** Measures a group of pull requests against the minimum sizes. An empty group is too few, never zero. */
export function supportOf(rows: readonly MeasuredPullRequest[], minimum: Minimum): Support {
  const sizes = clusterSizes(rows);
  const effective = effectiveClusters(sizes);
  return {
    sizes,
    tooFew:
      shortOf('pull-requests', rows.length, minimum.prs) ??
      shortOf('persons', personsOf(rows), minimum.persons),
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
