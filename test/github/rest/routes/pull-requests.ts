import type { CommitRecord, GitActorRecord, PullRequestRecord, ReviewRecord } from '../../state/records.ts';
import { paged } from '../paged.ts';
import { accountJson } from '../present/account-json.ts';
import { pullRequestJson } from '../present/subject-json.ts';
import { ok, type RepositoryRequest, type RestAnswer, type Route } from '../route.ts';
import { pullRequestOf } from './subject-of.ts';

const PULLS = '/repos/{owner}/{repo}/pulls';
const READ = { anyOf: ['pull_requests'], level: 'read' } as const;
const MOST_COMMITS = 250;
const MOST_FILES = 3000;
const FILE_STATUS: Readonly<Record<string, string>> = {
  ADDED: 'added',
  DELETED: 'removed',
  RENAMED: 'renamed',
  COPIED: 'copied',
  CHANGED: 'changed',
};

/** Reading pull requests. */
export const PULL_REQUEST_ROUTES: readonly Route[] = [
  { kind: 'repository', method: 'GET', path: PULLS, needs: READ, answer: list },
  {
    kind: 'repository',
    method: 'GET',
    path: `${PULLS}/{number}`,
    needs: READ,
    answer: (request) => ok(pullRequestJson(request.store, pullRequestOf(request), request.apiUrl, true)),
  },
  { kind: 'repository', method: 'GET', path: `${PULLS}/{number}/commits`, needs: READ, answer: commits },
  { kind: 'repository', method: 'GET', path: `${PULLS}/{number}/files`, needs: READ, answer: files },
  { kind: 'repository', method: 'GET', path: `${PULLS}/{number}/reviews`, needs: READ, answer: reviews },
];

/** @see https://docs.github.com/en/rest/pulls/pulls#list-pull-requests */
function list(request: RepositoryRequest): RestAnswer {
  const { store, repository, query, apiUrl } = request;
  const state = query.get('state') ?? 'open';
  const sort = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
  const base = query.get('base');
  const head = query.get('head');
  const found = [...repository.pullRequests.values()]
    .filter(
      (one) =>
        (state === 'all' || (state === 'open') === (one.state === 'OPEN')) &&
        (base === null || one.baseRefName === base) &&
        (head === null || `${one.headRepositoryName?.split('/')[0]}:${one.headRefName}` === head),
    )
    .sort((a, b) => Number(a[sort] > b[sort]) - Number(a[sort] < b[sort]) || a.number - b.number);
  const direction =
    query.get('direction') ?? (query.has('sort') && query.get('sort') !== 'created' ? 'asc' : 'desc');
  if (direction === 'desc') found.reverse();
  return paged(request, `/repos/${repository.nameWithOwner}/pulls`, found, (one) =>
    pullRequestJson(store, one, apiUrl),
  );
}

/** The list stops at 250, whatever the pull request has. */
function commits(request: RepositoryRequest): RestAnswer {
  const one = pullRequestOf(request);
  return paged(request, pathOf(request, one, 'commits'), one.commits.slice(0, MOST_COMMITS), (commit) =>
    commitJson(commit, request.apiUrl),
  );
}

function files(request: RepositoryRequest): RestAnswer {
  const one = pullRequestOf(request);
  return paged(request, pathOf(request, one, 'files'), one.files.slice(0, MOST_FILES), (file) => ({
    filename: file.path,
    status: FILE_STATUS[file.changeType] ?? 'modified',
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
  }));
}

function reviews(request: RepositoryRequest): RestAnswer {
  const one = pullRequestOf(request);
  const visible = one.reviews.filter(
    (review) => review.state !== 'PENDING' || review.author === request.client.account,
  );
  return paged(request, pathOf(request, one, 'reviews'), visible, (review) =>
    reviewJson(review, request.apiUrl),
  );
}

function pathOf({ repository }: RepositoryRequest, one: PullRequestRecord, what: string): string {
  return `/repos/${repository.nameWithOwner}/pulls/${one.number}/${what}`;
}

function commitJson(commit: CommitRecord, apiUrl: string): Readonly<Record<string, unknown>> {
  return {
    sha: commit.oid,
    node_id: commit.id,
    url: `${apiUrl}/repos/${commit.repository.nameWithOwner}/commits/${commit.oid}`,
    commit: {
      message: commit.message,
      author: identityJson(commit.author),
      committer: identityJson(commit.committer),
    },
    author: commit.author?.account == null ? null : accountJson(commit.author.account, apiUrl),
    committer: commit.committer?.account == null ? null : accountJson(commit.committer.account, apiUrl),
    parents: commit.parentOids.map((sha) => ({ sha })),
  };
}

function identityJson(identity: GitActorRecord | null): Readonly<Record<string, unknown>> | null {
  return identity === null ? null : { name: identity.name, email: identity.email, date: identity.date };
}

/** The author of a review by a deleted account is null here, not the ghost. */
function reviewJson(review: ReviewRecord, apiUrl: string): Readonly<Record<string, unknown>> {
  return {
    id: Number(review.fullDatabaseId),
    node_id: review.id,
    user: review.author === null ? null : accountJson(review.author, apiUrl),
    body: review.body,
    state: review.state,
    submitted_at: review.submittedAt,
    commit_id: review.oid,
  };
}
