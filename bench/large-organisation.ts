import type { FactsHeader } from '../src/domain/facts-header.ts';
import type { PullRequest } from '../src/domain/pull-request.ts';
import { organisation } from '../test/support/organisation/organisation.ts';
import { at } from '../test/support/pull-request.ts';

interface Facts {
  readonly header: FactsHeader;
  readonly pullRequests: readonly PullRequest[];
}

/** Shares 0–1 of the work, by profile. */
const USE: Readonly<Record<string, number>> = {
  'claude-code': 0.3,
  codex: 0.15,
  copilot: 0.1,
  cursor: 0.1,
  'aider-qwen': 0.02,
  'claude-mpm': 0.03,
  devin: 0.03,
};
const MARKED = Object.values(USE).reduce((sum, share) => sum + share, 0);

/** The facts that are timed: an organisation of 400 people with all of its marks, drafts, reviews and bots. */
export function largeOrganisation(pullRequests: number): Facts {
  return organisationOf(pullRequests, { use: USE, dependencies: 0.06 });
}

/** The same organisation where a harness has a part in all work, and marks it: the hardest to attribute. */
export function markedOrganisation(pullRequests: number): Facts {
  const use = Object.fromEntries(Object.entries(USE).map(([name, share]) => [name, share / MARKED]));
  return organisationOf(pullRequests, { use, dependencies: 0 });
}

function organisationOf(
  pullRequests: number,
  work: { readonly use: Readonly<Record<string, number>>; readonly dependencies: number },
): Facts {
  return organisation({
    seed: 20261122,
    owner: 'northwind',
    repositories: Array.from({ length: 40 }, (_, index) => `service-${index}`),
    people: 400,
    pullRequests,
    from: at('2026-06-01T00:00Z'),
    until: at('2026-11-16T07:00Z'),
    ...work,
  });
}
