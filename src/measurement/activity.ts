import type { Activity } from '../domain/activity.ts';
import type { AttributedPullRequest } from '../domain/attribution.ts';
import type { Commit } from '../domain/commit.ts';
import type { Person } from '../domain/person.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { ReviewerRole } from './reviewer-role.ts';

interface Parts {
  readonly attribution: AttributedPullRequest;
  readonly person: Person;
  readonly roleOf: ReviewerRole;
}

/** What persons did in a pull request: opened it (or had it opened), committed to it, reviewed it. Bots never. */
export function activityOf(pullRequest: PullRequest, parts: Parts): readonly Activity[] {
  const activity: Activity[] = [];
  const { person, roleOf } = parts;
  if (person.kind === 'known') activity.push({ login: person.login, at: pullRequest.createdAt });
  const byAgents = agentCommits(parts.attribution);
  for (const commit of pullRequest.commits ?? []) {
    const account = commit.author?.account ?? null;
    const at = momentOf(commit);
    const isPersons = account !== null && roleOf(account) === 'user' && !byAgents.has(commit.sha);
    if (isPersons && at !== null) activity.push({ login: account.login, at });
  }
  for (const { author, submittedAt } of pullRequest.reviews ?? []) {
    if (author !== null && roleOf(author) === 'user') activity.push({ login: author.login, at: submittedAt });
  }
  return activity;
}

/** Some agents commit with an account of type User. */
function agentCommits({ evidence }: AttributedPullRequest): ReadonlySet<string> {
  return new Set(
    evidence.flatMap(({ field, basis, commit }) =>
      field === 'commit-author' && basis === 'identity' && commit !== null ? [commit] : [],
    ),
  );
}

/** When the author was at work: a rebase rewrites `committedAt`, a wrong clock may put `authoredAt` after it. */
function momentOf({ authoredAt, committedAt }: Commit): number | null {
  const first = Math.min(authoredAt ?? Number.POSITIVE_INFINITY, committedAt ?? Number.POSITIVE_INFINITY);
  return Number.isFinite(first) ? first : null;
}
