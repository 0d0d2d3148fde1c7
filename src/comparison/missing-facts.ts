import type { Missing } from '../domain/comparison.ts';
import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';

/** How many of the mature pull requests lack a fact that some figure needs. */
export function missingFacts(mature: readonly MeasuredPullRequest[]): Missing {
  const count = (lacks: (row: MeasuredPullRequest) => boolean): number => mature.filter(lacks).length;
  return {
    draftHistory: count((row) => row.start.kind === 'started' && row.start.assumed),
    baseBranch: count((row) => row.baseKind === null),
    person: count((row) => row.person.kind === 'unknown'),
    reviews: count((row) => (row.spans['time-to-first-review']?.kind ?? 'unknown') === 'unknown'),
    outcome: count((row) => row.outcome.kind === 'unknown'),
  };
}
