import type { Account } from '../../src/domain/account.ts';
import type { AttributedPullRequest, Attribution } from '../../src/domain/attribution.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { Observation } from '../../src/domain/observation.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import { knownAt } from '../../src/measurement/known-at.ts';
import { observe } from '../../src/measurement/observe.ts';
import type { ReviewerRole } from '../../src/measurement/reviewer-role.ts';
import { startOf } from '../../src/measurement/start.ts';
import { daysAfter } from '../support/pull-request.ts';

/** Long after everything that the tests let happen. */
export const LATE: Instant = daysAfter(100);

export const UNATTRIBUTED: Attribution = { kind: 'unattributed' };

export const CODEX: Extract<Attribution, { readonly kind: 'harness' }> = {
  kind: 'harness',
  harness: 'codex',
  model: null,
  autonomy: 'agent',
  strength: 'conclusive',
  basis: 'text',
  shareOfCommits: null,
  others: [],
};

export function attributed(parts: Partial<AttributedPullRequest> = {}): AttributedPullRequest {
  return { verdict: UNATTRIBUTED, atStart: UNATTRIBUTED, evidence: [], ...parts };
}

/** `reviewer-ai[bot]` and `copilot` are AI, other bots are automation, users are users, the rest nobody can say. */
export const roleOf: ReviewerRole = (account: Account | null) => {
  if (account === null) return 'unknown';
  if (account.login === 'reviewer-ai[bot]' || account.login === 'copilot') return 'ai';
  if (account.kind === 'bot') return 'automation';
  return account.kind === 'user' ? 'user' : 'unknown';
};

/** The pull request as it was known at `asOf`, through the same steps as in production. */
export function observed(
  pullRequest: PullRequest,
  { asOf = LATE, ...parts }: Partial<AttributedPullRequest> & { readonly asOf?: Instant } = {},
): Observation {
  const known = knownAt(pullRequest, asOf);
  if (known === null) throw new Error('the pull request was created after asOf');
  const circumstances = { asOf, attribution: attributed(parts), start: startOf(known, asOf) };
  return observe(known, { ...circumstances, reviewerRole: roleOf, strangers: [] });
}
