import type { Commit, CommitIdentity } from '../../../src/domain/commit.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { PullRequest } from '../../../src/domain/pull-request.ts';
import { accountOfFact } from './accounts.ts';
import { nodeId, objectId } from './ids.ts';
import type { CommitRecord, GitActorRecord, RepositoryRecord } from './records.ts';
import { isoSeconds, type Store } from './store.ts';

/** A commit of a pull request, found by its hash afterwards. Dates that the facts lack are those of the pull request. */
export function commitRecord(
  store: Store,
  repository: RepositoryRecord,
  facts: PullRequest,
  commit: Commit,
): CommitRecord {
  const committedAt = commit.committedAt ?? commit.authoredAt ?? facts.createdAt;
  const record: CommitRecord = {
    __typename: 'Commit',
    id: nodeId('C', repository.databaseId, commit.sha),
    oid: commit.sha,
    message: commit.message,
    author: gitActor(store, commit.author, commit.authoredAt ?? committedAt),
    committer: gitActor(store, commit.committer, committedAt),
    authoredDate: isoSeconds(commit.authoredAt ?? committedAt),
    committedDate: isoSeconds(committedAt),
    parentOids:
      commit.isMerge === true
        ? [parentOf(commit.sha, 1), parentOf(commit.sha, 2)]
        : [parentOf(commit.sha, 1)],
    repository,
    checks: [],
  };
  store.commits.set(commit.sha, record);
  return record;
}

function parentOf(sha: string, ordinal: number): string {
  return objectId(`parent ${ordinal} of ${sha}`);
}

/** The commit that a pull request was merged with; null where there is none. */
export function mergeCommitRecord(
  store: Store,
  repository: RepositoryRecord,
  facts: PullRequest,
): CommitRecord | null {
  if (facts.mergeCommit == null) return null;
  const { sha, message } = facts.mergeCommit;
  return commitRecord(store, repository, facts, {
    sha,
    message,
    committedAt: facts.mergedAt ?? facts.createdAt,
  });
}

function gitActor(store: Store, identity: CommitIdentity | undefined, date: Instant): GitActorRecord | null {
  if (identity === undefined) return null;
  const account = accountOfFact(store, identity.account);
  const noreply =
    account === null ? null : `${account.databaseId}+${account.restLogin}@users.noreply.github.com`;
  return {
    name: identity.name ?? account?.restLogin ?? null,
    email: identity.email ?? noreply,
    date: isoSeconds(date),
    account,
  };
}
