import type { Membership } from '../domain/measured-pull-request.ts';
import type { Observation } from '../domain/observation.ts';
import type { PullRequest } from '../domain/pull-request.ts';

const AUTOMATION: Membership = Object.freeze({ kind: 'automation' });
const UNMARKED: Membership = Object.freeze({ kind: 'unmarked' });
const UNOBSERVED: Membership = Object.freeze({ kind: 'unobserved' });

/** The facts that can carry a mark. */
const MARKED_FACTS = ['author', 'headBranch', 'commits', 'title', 'body', 'labels', 'declared'] as const;

/**
 * Where a pull request belongs in a comparison: only what existed at its start decides. A mark that came later would
 * tie membership to the outcome (immortal time, Suissa 2008, doi:10.1093/aje/kwm324).
 */
export function membershipOf({ attribution, pullRequest }: Observation): Membership {
  const { verdict, atStart } = attribution;
  if (verdict.kind === 'automation' || atStart.kind === 'automation') return AUTOMATION;
  if (atStart.kind === 'harness') {
    const { harness, model } = atStart;
    return atStart.strength === 'conclusive'
      ? { kind: 'harness', harness, model }
      : { kind: 'suggestive', harness };
  }
  if (verdict.kind === 'harness') return { kind: 'assisted-later', harness: verdict.harness };
  return couldBeSeen(pullRequest) ? UNMARKED : UNOBSERVED;
}

/** Whether a mark could have been found: silence of facts that are not there says nothing. */
export function couldBeSeen(pullRequest: PullRequest): boolean {
  return MARKED_FACTS.some((fact) => pullRequest[fact] !== undefined);
}
