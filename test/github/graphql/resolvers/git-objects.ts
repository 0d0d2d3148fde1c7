import { latestChecks, rollupState } from '../../state/checks.ts';
import { nodeId, objectId } from '../../state/ids.ts';
import type { CheckRunRecord, CommitRecord, GitActorRecord, RepositoryRecord } from '../../state/records.ts';
import type { Store } from '../../state/store.ts';
import { connection } from '../connection.ts';
import type { FieldResolvers } from '../context.ts';
import { guard } from './guard.ts';

/** The fields of commits, blobs and checks. */
export const GIT_OBJECTS: Readonly<Record<string, FieldResolvers>> = {
  Commit: {
    abbreviatedOid: (commit: CommitRecord) => commit.oid.slice(0, 7),
    messageHeadline: (commit: CommitRecord) => commit.message.split('\n')[0] ?? '',
    messageBody: (commit: CommitRecord) => commit.message.split('\n').slice(1).join('\n').trim(),
    authoredByCommitter: (commit: CommitRecord) => commit.author?.email === commit.committer?.email,
    committedViaWeb: (commit: CommitRecord) => commit.committer?.email === 'noreply@github.com',
    parents: (commit: CommitRecord, args, _, info) =>
      connection(
        commit.parentOids.map((oid) => ({
          __typename: 'Commit',
          id: nodeId('C', oid),
          oid,
          repository: commit.repository,
        })),
        args,
        info,
      ),
    statusCheckRollup: (commit: CommitRecord, _, context) => {
      guard(context, commit.repository, 'checks');
      guard(context, commit.repository, 'statuses');
      return rollupOf(commit);
    },
    checkSuites: (commit: CommitRecord, args, context, info) => {
      guard(context, commit.repository, 'checks');
      return connection(suitesOf(commit), args, info);
    },
    url: (commit: CommitRecord, _, { store }) =>
      `${store.webUrl}/${commit.repository.nameWithOwner}/commit/${commit.oid}`,
  },
  GitActor: {
    /** A `User` only: bots read as null. */
    user: (actor: GitActorRecord) => (actor.account?.__typename === 'User' ? actor.account : null),
  },
  CheckRun: {
    checkSuite: (run: CheckRunRecord & { readonly commit?: CommitRecord }) => suiteOf(run.app, run.commit),
    permalink: (run: CheckRunRecord) => run.detailsUrl ?? 'https://github.com',
    url: (run: CheckRunRecord) => run.detailsUrl ?? 'https://github.com',
  },
};

/** The rollup of a commit's checks; null where it has none. */
export function rollupOf(commit: CommitRecord): Readonly<Record<string, unknown>> | null {
  const state = rollupState(commit);
  if (state === null) return null;
  const contexts = latestChecks(commit).map((check) => ({ ...check, commit }));
  return { __typename: 'StatusCheckRollup', id: nodeId('SCR', commit.oid), state, commit, contexts };
}

/** What an `expression` (`HEAD:path`, `main:path`) or an object id names; null where there is no such thing. */
export function objectAt(store: Store, repository: RepositoryRecord, expression: string): unknown {
  const [rev, path] = expression.split(/:(.*)/s);
  const isDefault =
    rev === 'HEAD' || rev === repository.defaultBranch || rev === `refs/heads/${repository.defaultBranch}`;
  if (path === undefined) {
    const commit = store.commits.get(expression);
    if (commit !== undefined && commit.repository === repository) return commit;
    const oid = objectId(`${repository.nameWithOwner} ${repository.defaultBranch}`);
    return isDefault
      ? { __typename: 'Commit', id: nodeId('C', repository.databaseId, oid), oid, repository }
      : null;
  }
  const file = isDefault ? repository.files.get(path) : undefined;
  if (file === undefined) return null;
  return {
    __typename: 'Blob',
    id: nodeId('B', repository.databaseId, file.oid),
    oid: file.oid,
    abbreviatedOid: file.oid.slice(0, 7),
    text: file.text,
    byteSize: Buffer.byteLength(file.text),
    isBinary: false,
    isTruncated: false,
    repository,
  };
}

function suitesOf(commit: CommitRecord): readonly unknown[] {
  const runs = latestChecks(commit).filter((check) => check.__typename === 'CheckRun');
  return [...new Set(runs.map(({ app }) => app))].map((app) => suiteOf(app, commit));
}

function suiteOf(app: string, commit: CommitRecord | undefined): Readonly<Record<string, unknown>> {
  const runs = commit?.checks.filter((check) => check.__typename === 'CheckRun' && check.app === app) ?? [];
  const state = commit === undefined ? null : rollupState({ ...commit, checks: runs });
  const isDone = state !== 'PENDING';
  return {
    __typename: 'CheckSuite',
    id: nodeId('CS', commit?.oid ?? '', app),
    app: { __typename: 'App', id: nodeId('A', app), slug: app, name: app },
    status: isDone ? 'COMPLETED' : 'IN_PROGRESS',
    conclusion: isDone ? state : null,
    commit,
    checkRuns: runs.map((run) => ({ ...run, commit })),
    createdAt: commit?.committedDate,
    updatedAt: commit?.committedDate,
  };
}
