import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import { clusterTally } from './cluster-tally.ts';

/** How many persons can be told apart; all the unknown ones together count as one, so that they never lift a group. */
export function personsOf(rows: readonly MeasuredPullRequest[]): number {
  const clusters = clusterTally();
  for (const row of rows) clusters.add(row);
  return clusters.tally().persons;
}
