import type { LackingFact } from '../domain/measured-pull-request.ts';
import type { Observation } from '../domain/observation.ts';

/** Which of the facts that figures need are unknown of a pull request. */
export function lackingFacts({ pullRequest, start, outcome }: Observation): readonly LackingFact[] {
  const lacking: LackingFact[] = [];
  if (pullRequest.author === undefined) lacking.push('author');
  if (pullRequest.commits === undefined) lacking.push('commits');
  if (pullRequest.reviews === undefined) lacking.push('reviews');
  if (start.kind === 'started' && start.assumed) lacking.push('draft-history');
  if (pullRequest.baseKind === undefined) lacking.push('base-branch');
  if (outcome.kind === 'unknown') lacking.push('outcome');
  return lacking;
}
