import type { AttributedPullRequest } from '../domain/attribution.ts';
import type { Membership } from '../domain/measured-pull-request.ts';

const AUTOMATION: Membership = Object.freeze({ kind: 'automation' });
const UNMARKED: Membership = Object.freeze({ kind: 'unmarked' });

/**
 * Where a pull request belongs in a comparison: only what existed at its start decides. A mark that came later would
 * tie membership to the outcome (immortal time, Suissa 2008, doi:10.1093/aje/kwm324).
 */
export function membershipOf({ verdict, atStart }: AttributedPullRequest): Membership {
  if (verdict.kind === 'automation' || atStart.kind === 'automation') return AUTOMATION;
  if (atStart.kind === 'harness') {
    const { harness, model } = atStart;
    return atStart.strength === 'conclusive'
      ? { kind: 'harness', harness, model }
      : { kind: 'suggestive', harness };
  }
  return verdict.kind === 'harness' ? { kind: 'assisted-later', harness: verdict.harness } : UNMARKED;
}
