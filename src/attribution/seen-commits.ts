import type { PullRequest } from '../domain/pull-request.ts';
import type { Start } from '../domain/start.ts';
import { isMergeCommit } from './merge-commit.ts';

/** The commits of a pull request by sha, without merges; with `start`, those that were written before it. */
export function seenCommits({ commits = [] }: PullRequest, start?: Start): ReadonlySet<string> {
  const until = start?.kind === 'started' ? start.at : Number.POSITIVE_INFINITY;
  const own = new Set<string>();
  for (const commit of commits) {
    const written = commit.authoredAt ?? commit.committedAt;
    const isSeen = start === undefined || (written !== undefined && written <= until);
    if (isSeen && !isMergeCommit(commit)) own.add(commit.sha);
  }
  return own;
}
