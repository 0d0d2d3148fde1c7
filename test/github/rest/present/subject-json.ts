import type { components } from '@octokit/openapi-types';
import { roleOf } from '../../client.ts';
import { urlOf } from '../../graphql/resolvers/subjects.ts';
import { ghost } from '../../state/accounts.ts';
import type { AccountRecord, CommentRecord, IssueRecord, PullRequestRecord } from '../../state/records.ts';
import type { Store } from '../../state/store.ts';
import { accountJson } from './account-json.ts';
import { labelJson } from './label-json.ts';

type Schemas = components['schemas'];
type Subject = IssueRecord | PullRequestRecord;

/** An issue, or a pull request as the issues API shows it. */
export function issueJson(store: Store, one: Subject, apiUrl: string): Partial<Schemas['issue']> {
  const url = `${apiUrl}/repos/${one.repository.nameWithOwner}/issues/${one.number}`;
  return {
    ...discussed(store, one, apiUrl),
    url,
    repository_url: `${apiUrl}/repos/${one.repository.nameWithOwner}`,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    state: one.state === 'OPEN' ? 'open' : 'closed',
    state_reason: one.__typename === 'Issue' ? reasonOf(one) : null,
    comments: one.comments.length,
    labels: one.labels.map((label) => labelJson(label, apiUrl)),
    ...(one.__typename === 'PullRequest'
      ? { draft: one.isDraft, pull_request: pullLinks(store, one, apiUrl) }
      : {}),
  };
}

/** A pull request in the lists; `full` adds what only a single one has. */
export function pullRequestJson(
  store: Store,
  one: PullRequestRecord,
  apiUrl: string,
  full = false,
): Readonly<Record<string, unknown>> {
  const url = `${apiUrl}/repos/${one.repository.nameWithOwner}/pulls/${one.number}`;
  const links = pullLinks(store, one, apiUrl);
  return {
    ...discussed(store, one, apiUrl),
    url,
    diff_url: links.diff_url,
    patch_url: links.patch_url,
    issue_url: `${apiUrl}/repos/${one.repository.nameWithOwner}/issues/${one.number}`,
    commits_url: `${url}/commits`,
    state: one.state === 'OPEN' ? 'open' : 'closed',
    draft: one.isDraft,
    merged_at: one.mergedAt,
    merge_commit_sha: one.mergeCommit?.oid ?? null,
    labels: one.labels.map((label) => labelJson(label, apiUrl)),
    requested_reviewers: [],
    requested_teams: [],
    auto_merge: null,
    head: branch(store, one.headRefName, one.headRefOid, one.headRepositoryName, apiUrl),
    base: branch(
      store,
      one.baseRefName,
      one.mergeCommit?.oid ?? one.headRefOid,
      one.repository.nameWithOwner,
      apiUrl,
    ),
    ...(full ? fullPart(one, apiUrl) : {}),
  };
}

export function commentJson(
  store: Store,
  comment: CommentRecord,
  apiUrl: string,
): Partial<Schemas['issue-comment']> {
  const repository = `${apiUrl}/repos/${comment.subject.repository.nameWithOwner}`;
  return {
    id: comment.databaseId,
    node_id: comment.id,
    url: `${repository}/issues/comments/${comment.databaseId}`,
    html_url: `${urlOf(store, comment.subject)}#issuecomment-${comment.databaseId}`,
    issue_url: `${repository}/issues/${comment.subject.number}`,
    user: accountJson(comment.author ?? ghost(store), apiUrl),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association(comment.subject, comment.author),
    performed_via_github_app: null,
  };
}

function discussed(store: Store, one: Subject, apiUrl: string) {
  return {
    id: Number(one.fullDatabaseId),
    node_id: one.id,
    html_url: urlOf(store, one),
    number: one.number,
    title: one.title,
    body: one.body === '' ? null : one.body,
    user: accountJson(one.author ?? ghost(store), apiUrl),
    assignee: one.assignees[0] === undefined ? null : accountJson(one.assignees[0], apiUrl),
    assignees: one.assignees.map((account) => accountJson(account, apiUrl)),
    milestone: null,
    locked: false,
    active_lock_reason: null,
    created_at: one.createdAt,
    updated_at: one.updatedAt,
    closed_at: one.closedAt,
    author_association: association(one, one.author),
  };
}

function fullPart(one: PullRequestRecord, apiUrl: string): Readonly<Record<string, unknown>> {
  return {
    merged: one.state === 'MERGED',
    mergeable: one.state === 'OPEN' ? true : null,
    mergeable_state: one.state === 'OPEN' ? 'clean' : 'unknown',
    merged_by: one.mergedBy === null ? null : accountJson(one.mergedBy, apiUrl),
    comments: one.comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: one.commits.length,
    additions: one.additions,
    deletions: one.deletions,
    changed_files: one.changedFiles,
  };
}

function pullLinks(store: Store, one: PullRequestRecord, apiUrl: string) {
  const html = urlOf(store, one);
  return {
    url: `${apiUrl}/repos/${one.repository.nameWithOwner}/pulls/${one.number}`,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    merged_at: one.mergedAt,
  };
}

function branch(
  store: Store,
  ref: string,
  sha: string,
  nameWithOwner: string | null,
  apiUrl: string,
): Readonly<Record<string, unknown>> {
  if (nameWithOwner === null) return { label: `unknown repository:${ref}`, ref, sha, user: null, repo: null };
  const [owner = ''] = nameWithOwner.split('/');
  const account = store.logins.get(owner.toLowerCase());
  return {
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: account === undefined ? null : accountJson(account, apiUrl),
    repo: { full_name: nameWithOwner, name: nameWithOwner.slice(owner.length + 1) },
  };
}

function reasonOf(issue: IssueRecord): 'completed' | 'reopened' | 'not_planned' | 'duplicate' | null {
  switch (issue.stateReason) {
    case 'COMPLETED':
      return 'completed';
    case 'NOT_PLANNED':
      return 'not_planned';
    case 'REOPENED':
      return 'reopened';
    case 'DUPLICATE':
      return 'duplicate';
    case null:
      return null;
  }
}

function association(one: Subject, author: AccountRecord | null): 'OWNER' | 'MEMBER' | 'NONE' {
  if (author === null) return 'NONE';
  if (author === one.repository.owner) return 'OWNER';
  return ['triage', 'write', 'maintain', 'admin'].includes(roleOf(one.repository, author))
    ? 'MEMBER'
    : 'NONE';
}
