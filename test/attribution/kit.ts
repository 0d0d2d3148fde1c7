import { attribute } from '../../src/attribution/attribute.ts';
import { HARNESSES } from '../../src/attribution/catalogue.ts';
import { compileCatalogue } from '../../src/attribution/compile-catalogue.ts';
import type { AttributedPullRequest } from '../../src/domain/attribution.ts';
import type { Commit, CommitIdentity } from '../../src/domain/commit.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import type { Start } from '../../src/domain/start.ts';

export const CATALOGUE = compileCatalogue(HARNESSES);

const DATES = HARNESSES.flatMap(({ since, signals }) => [
  since,
  ...signals.flatMap((signal) => signal.since ?? []),
]);

/** A moment after every `since` of the catalogue and outside every false window. */
export const OPENED = Math.max(...['2026-07-01', ...DATES].map((date) => Date.parse(`${date}T09:00:00Z`)));

/** A pull request by a person, with what matters. */
export function pullRequest(facts: Partial<PullRequest> = {}): PullRequest {
  return {
    repository: 'acme/shop',
    number: 7,
    createdAt: OPENED,
    author: { login: 'ann', id: 5, kind: 'user' },
    ...facts,
  };
}

/** A commit authored an hour before opening, by a person unless said otherwise. */
export function commit(message: string, more: Partial<Commit> = {}): Commit {
  const author: CommitIdentity = { name: 'Ann Example', email: 'ann@example.com' };
  return { sha: 'c0ffee1', message, author, committer: author, authoredAt: OPENED - 3_600_000, ...more };
}

export function attributed(facts: Partial<PullRequest>, start?: Start): AttributedPullRequest {
  const whole = pullRequest(facts);
  const begun: Start = start ?? { kind: 'started', at: whole.createdAt, assumed: false };
  return attribute(whole, { start: begun, catalogue: CATALOGUE });
}

/** The verdict in one word: `codex`, `?codex` where only suggestive, `automation` or `unattributed`. */
export function said(facts: Partial<PullRequest>): string {
  return inOneWord(attributed(facts));
}

export function inOneWord({ verdict }: AttributedPullRequest): string {
  if (verdict.kind !== 'harness') return verdict.kind;
  return verdict.strength === 'conclusive' ? verdict.harness : `?${verdict.harness}`;
}
