import type { PullRequest } from '../domain/pull-request.ts';
import type { Start } from '../domain/start.ts';
import { isMergeCommit } from './merge-commit.ts';

/** The commits of a pull request by sha, without merges; with `start`, those that were written before it. */
export function seenCommits({ commits = [] }: PullRequest, start?: Start): ReadonlySet<string> {
  const until = start?.kind === 'started' ? start.at : Number.POSITIVE_INFINITY;
  const own = commits.filter((commit) => {
    if (isMergeCommit(commit)) return false;
    const written = commit.authoredAt ?? commit.committedAt;
    return start === undefined || (written !== undefined && written <= until);
  });
  return new Set(own.map(({ sha }) => sha));
}
