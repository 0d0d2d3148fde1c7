import { nextId, nodeId } from './ids.ts';
import { addLabels } from './labels.ts';
import type {
  AccountRecord,
  CommentRecord,
  IssueRecord,
  PullRequestRecord,
  RepositoryRecord,
} from './records.ts';
import { nowIso, type Store } from './store.ts';
import { recordEvent, touch } from './timeline.ts';

export interface IssueSeed {
  readonly title: string;
  readonly body?: string;
  readonly labels?: readonly string[];
  readonly assignees?: readonly AccountRecord[];
}

export function createIssue(
  store: Store,
  repository: RepositoryRecord,
  seed: IssueSeed,
  author: AccountRecord | null,
): IssueRecord {
  const number = repository.nextNumber;
  repository.nextNumber += 1;
  const databaseId = nextId(store, 'subject');
  const at = nowIso(store);
  const issue: IssueRecord = {
    __typename: 'Issue',
    id: nodeId('I', databaseId),
    fullDatabaseId: String(databaseId),
    number,
    repository,
    author,
    title: seed.title,
    body: seed.body ?? '',
    state: 'OPEN',
    stateReason: null,
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    lastEditedAt: null,
    editor: null,
    labels: [],
    assignees: [...(seed.assignees ?? [])],
    comments: [],
    timeline: [],
  };
  repository.issues.set(number, issue);
  store.nodes.set(issue.id, issue);
  addLabels(store, issue, seed.labels ?? [], author);
  touch(store, issue);
  return issue;
}

/** Changes title or body as somebody; GitHub remembers who edited a body last, and when. */
export function editSubject(
  store: Store,
  subject: IssueRecord | PullRequestRecord,
  change: { readonly title?: string; readonly body?: string },
  editor: AccountRecord | null,
): void {
  if (change.title !== undefined) subject.title = change.title;
  if (change.body !== undefined && change.body !== subject.body) {
    subject.body = change.body;
    subject.lastEditedAt = nowIso(store);
    subject.editor = editor;
  }
  touch(store, subject);
}

export function setIssueState(
  store: Store,
  issue: IssueRecord,
  state: IssueRecord['state'],
  reason: IssueRecord['stateReason'],
  actor: AccountRecord | null,
): void {
  if (issue.state === state) return;
  issue.state = state;
  issue.stateReason = state === 'CLOSED' ? (reason ?? 'COMPLETED') : 'REOPENED';
  issue.closedAt = state === 'CLOSED' ? nowIso(store) : null;
  recordEvent(store, issue, { __typename: state === 'CLOSED' ? 'ClosedEvent' : 'ReopenedEvent', actor });
}

export function addComment(
  store: Store,
  subject: IssueRecord | PullRequestRecord,
  body: string,
  author: AccountRecord | null,
): CommentRecord {
  const databaseId = nextId(store, 'comment');
  const at = nowIso(store);
  const comment: CommentRecord = {
    __typename: 'IssueComment',
    id: nodeId('IC', databaseId),
    databaseId,
    at,
    author,
    body,
    createdAt: at,
    updatedAt: at,
    lastEditedAt: null,
    editor: null,
    subject,
    reactionsBy: [],
  };
  subject.comments.push(comment);
  subject.timeline.push(comment);
  store.comments.set(databaseId, comment);
  store.nodes.set(comment.id, comment);
  touch(store, subject);
  return comment;
}
