import { may } from '../../client.ts';
import { addComment } from '../../state/issues.ts';
import type { CommentRecord } from '../../state/records.ts';
import { nowIso } from '../../state/store.ts';
import { touch } from '../../state/timeline.ts';
import { optionalText } from '../body.ts';
import { checkBody } from '../check-body.ts';
import { paged } from '../paged.ts';
import { accountJson } from '../present/account-json.ts';
import { commentJson } from '../present/subject-json.ts';
import { publish } from '../publish.ts';
import { invalid, RestError } from '../rest-error.ts';
import { created, NO_CONTENT, ok, type RepositoryRequest, type RestAnswer, type Route } from '../route.ts';
import { commentOf, subjectOf } from './subject-of.ts';

const ISSUES = '/repos/{owner}/{repo}/issues';
const READ = { anyOf: ['issues', 'pull_requests'], level: 'read' } as const;
const WRITE = { anyOf: ['issues', 'pull_requests'], level: 'write' } as const;
const REACTIONS = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'];

/** Comments of issues and pull requests, and the reactions to them. */
export const COMMENT_ROUTES: readonly Route[] = [
  { kind: 'repository', method: 'GET', path: `${ISSUES}/comments`, needs: READ, answer: listAll },
  { kind: 'repository', method: 'GET', path: `${ISSUES}/{number}/comments`, needs: READ, answer: list },
  { kind: 'repository', method: 'POST', path: `${ISSUES}/{number}/comments`, needs: READ, answer: create },
  {
    kind: 'repository',
    method: 'GET',
    path: `${ISSUES}/comments/{comment}`,
    needs: READ,
    answer: (request) => ok(commentJson(request.store, commentOf(request), request.apiUrl)),
  },
  { kind: 'repository', method: 'PATCH', path: `${ISSUES}/comments/{comment}`, needs: READ, answer: update },
  { kind: 'repository', method: 'DELETE', path: `${ISSUES}/comments/{comment}`, needs: READ, answer: remove },
  {
    kind: 'repository',
    method: 'POST',
    path: `${ISSUES}/comments/{comment}/reactions`,
    needs: WRITE,
    answer: react,
  },
];

/** Of the whole repository, `since` by `updated_at`: how lost slash commands are found again. */
function listAll(request: RepositoryRequest): RestAnswer {
  const { repository, query } = request;
  const since = query.get('since') ?? '';
  const subjects = [...repository.issues.values(), ...repository.pullRequests.values()];
  const comments = subjects
    .flatMap((one) => one.comments)
    .filter((comment) => comment.updatedAt >= since)
    .sort((a, b) => a.databaseId - b.databaseId);
  if (query.get('direction') === 'desc') comments.reverse();
  return page(request, `/repos/${repository.nameWithOwner}/issues/comments`, comments);
}

function list(request: RepositoryRequest): RestAnswer {
  const one = subjectOf(request);
  const since = request.query.get('since') ?? '';
  const path = `/repos/${request.repository.nameWithOwner}/issues/${one.number}/comments`;
  return page(
    request,
    path,
    one.comments.filter((comment) => comment.updatedAt >= since),
  );
}

function page(request: RepositoryRequest, path: string, comments: readonly CommentRecord[]): RestAnswer {
  return paged(request, path, comments, (comment) => commentJson(request.store, comment, request.apiUrl));
}

function create(request: RepositoryRequest): RestAnswer {
  const { store, client, apiUrl } = request;
  const one = subjectOf(request);
  const body = requiredBody(request);
  const comment = addComment(store, one, body, client.account);
  publish(request, { kind: 'comment', action: 'created', number: one.number, body });
  return created(commentJson(store, comment, apiUrl));
}

function update(request: RepositoryRequest): RestAnswer {
  const { store, client, apiUrl } = request;
  const comment = commentOf(request);
  checkMayChange(request, comment);
  comment.body = requiredBody(request);
  comment.updatedAt = nowIso(store);
  comment.lastEditedAt = comment.updatedAt;
  comment.editor = client.account;
  touch(store, comment.subject);
  publish(request, {
    kind: 'comment',
    action: 'updated',
    number: comment.subject.number,
    body: comment.body,
  });
  return ok(commentJson(store, comment, apiUrl));
}

function remove(request: RepositoryRequest): RestAnswer {
  const { store } = request;
  const comment = commentOf(request);
  checkMayChange(request, comment);
  const { comments, timeline } = comment.subject;
  comments.splice(comments.indexOf(comment), 1);
  timeline.splice(timeline.indexOf(comment), 1);
  store.comments.delete(comment.databaseId);
  touch(store, comment.subject);
  publish(request, { kind: 'comment', action: 'deleted', number: comment.subject.number });
  return NO_CONTENT;
}

function react(request: RepositoryRequest): RestAnswer {
  const { client, apiUrl } = request;
  const comment = commentOf(request);
  const content = optionalText(request, 'content') ?? '';
  if (!REACTIONS.includes(content)) throw invalid('Reaction', 'content', 'invalid', '/reactions/reactions');
  const known = comment.reactionsBy.some((one) => one.content === content && one.user === client.account);
  if (!known) comment.reactionsBy.push({ content, user: client.account });
  publish(request, { kind: 'reaction', action: 'created', number: comment.subject.number, body: content });
  const body = { id: comment.reactionsBy.length, content, user: accountJson(client.account, apiUrl) };
  return known ? ok(body) : created(body);
}

function requiredBody(request: RepositoryRequest): string {
  const body = optionalText(request, 'body') ?? '';
  if (body.trim() === '') throw invalid('IssueComment', 'body', 'missing_field', '/issues/comments');
  checkBody('IssueComment', body);
  return body;
}

function checkMayChange({ client, repository }: RepositoryRequest, comment: CommentRecord): void {
  if (comment.author === client.account || may(client, repository, 'contents', 'write')) return;
  throw new RestError(403, 'Must have admin rights to Repository.', { documentation: '/issues/comments' });
}
