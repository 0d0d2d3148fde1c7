import type { Missing } from '../domain/comparison.ts';
import type { LackingFact, MeasuredPullRequest } from '../domain/measured-pull-request.ts';

/** How many of the mature pull requests lack a fact that some figure needs, by the fact. */
export function missingFacts(mature: readonly MeasuredPullRequest[]): Missing {
  const without = (fact: LackingFact): number =>
    mature.filter(({ lacking }) => lacking.includes(fact)).length;
  return {
    draftHistory: without('draft-history'),
    baseBranch: without('base-branch'),
    person: mature.filter(({ person }) => person.kind === 'unknown').length,
    author: without('author'),
    commits: without('commits'),
    reviews: without('reviews'),
    outcome: without('outcome'),
  };
}
