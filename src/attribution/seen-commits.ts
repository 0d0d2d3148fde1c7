import type { Commit } from '../domain/commit.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { Start } from '../domain/start.ts';
import { isMergeCommit } from './merge-commit.ts';

/** The commits of a pull request by sha, without merges. */
export function seenCommits({ commits = [] }: PullRequest): ReadonlySet<string> {
  const own = new Set<string>();
  for (const commit of commits) if (!isMergeCommit(commit)) own.add(commit.sha);
  return own;
}

/** Those of the `commits` seen that were written before the start: the same set where all were. */
export function earlyCommits(
  pullRequest: PullRequest,
  { start, commits: seen }: { readonly start: Start; readonly commits: ReadonlySet<string> },
): ReadonlySet<string> {
  const until = start.kind === 'started' ? start.at : Number.POSITIVE_INFINITY;
  const commits = pullRequest.commits ?? [];
  if (commits.every((commit) => isWrittenBy(commit, until))) return seen;
  const early = commits.filter((commit) => isWrittenBy(commit, until) && seen.has(commit.sha));
  return new Set(early.map(({ sha }) => sha));
}

function isWrittenBy({ authoredAt, committedAt }: Commit, until: number): boolean {
  const written = authoredAt ?? committedAt;
  return written !== undefined && written <= until;
}
