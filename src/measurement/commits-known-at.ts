import type { Commit } from '../domain/commit.ts';
import type { Instant } from '../domain/instant.ts';
import type { PullRequest } from '../domain/pull-request.ts';

/**
 * The commits that existed at `asOf`, by when they were committed. A rebase that came later has rewritten those
 * moments in a pull request that was still open: there the author's dates, which a rebase keeps, say what existed.
 */
export function commitsKnownAt(
  pullRequest: PullRequest,
  asOf: Instant,
): Pick<PullRequest, 'commits' | 'commitsTotal'> {
  const { commits, commitsTotal } = pullRequest;
  if (commits === undefined) return {};
  const known = isRewrittenLater(pullRequest, asOf)
    ? commits
        .filter(({ authoredAt, committedAt }) => (authoredAt ?? committedAt ?? asOf) <= asOf)
        .map(asAuthored)
    : commits.filter(({ authoredAt, committedAt }) => (committedAt ?? authoredAt ?? asOf) <= asOf);
  if (commitsTotal === undefined) return { commits: known };
  return { commits: known, commitsTotal: commitsTotal - (commits.length - known.length) };
}

function isRewrittenLater({ events, mergedAt }: PullRequest, asOf: Instant): boolean {
  const isOpen = mergedAt === undefined || mergedAt === null || mergedAt > asOf;
  return isOpen && (events?.some(({ kind, at }) => kind === 'head-force-pushed' && at > asOf) ?? false);
}

function asAuthored(commit: Commit): Commit {
  if (commit.authoredAt === undefined) return commit;
  const { committedAt: _rewritten, ...rest } = commit;
  return rest;
}
