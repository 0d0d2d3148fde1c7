import { type Client, may } from '../../client.ts';
import { createIssue, editSubject, setIssueState } from '../../state/issues.ts';
import { addLabels, findLabel, removeLabel } from '../../state/labels.ts';
import type { AccountRecord, IssueRecord, PullRequestRecord } from '../../state/records.ts';
import type { Store } from '../../state/store.ts';
import { recordEvent } from '../../state/timeline.ts';
import { optionalText, optionalTexts } from '../body.ts';
import { checkBody } from '../check-body.ts';
import { paged } from '../paged.ts';
import { issueJson } from '../present/subject-json.ts';
import { publish } from '../publish.ts';
import { invalid, RestError } from '../rest-error.ts';
import { created, ok, type RepositoryRequest, type RestAnswer, type Route } from '../route.ts';
import { checkIssuesEnabled, subjectOf } from './subject-of.ts';

type Subject = IssueRecord | PullRequestRecord;
const ISSUES = '/repos/{owner}/{repo}/issues';
const TITLE_LIMIT = 256;

/** Issues; pull requests are among them. */
export const ISSUE_ROUTES: readonly Route[] = [
  {
    kind: 'repository',
    method: 'GET',
    path: ISSUES,
    needs: { anyOf: ['issues', 'pull_requests'], level: 'read' },
    answer: list,
  },
  {
    kind: 'repository',
    method: 'POST',
    path: ISSUES,
    needs: { anyOf: ['issues'], level: 'read' },
    answer: create,
  },
  {
    kind: 'repository',
    method: 'GET',
    path: `${ISSUES}/{number}`,
    needs: { anyOf: ['issues', 'pull_requests'], level: 'read' },
    answer: (request) => ok(issueJson(request.store, subjectOf(request), request.apiUrl)),
  },
  {
    kind: 'repository',
    method: 'PATCH',
    path: `${ISSUES}/{number}`,
    needs: { anyOf: ['issues', 'pull_requests'], level: 'read' },
    answer: update,
  },
];

/** @see https://docs.github.com/en/rest/issues/issues#list-repository-issues */
function list(request: RepositoryRequest): RestAnswer {
  const { store, repository, query, apiUrl } = request;
  checkIssuesEnabled(repository);
  const state = query.get('state') ?? 'open';
  const creator = query.get('creator')?.toLowerCase() ?? null;
  const labels = query.get('labels')?.toLowerCase().split(',').filter(Boolean) ?? [];
  const since = query.get('since');
  const sort = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
  const keeps = (one: Subject): boolean =>
    (state === 'all' || (state === 'open') === (one.state === 'OPEN')) &&
    (creator === null || one.author?.restLogin.toLowerCase() === creator) &&
    labels.every((wanted) => one.labels.some(({ name }) => name.toLowerCase() === wanted)) &&
    (since === null || one.updatedAt >= since);
  const found = [...repository.issues.values(), ...repository.pullRequests.values()]
    .filter(keeps)
    .sort((a, b) => Number(a[sort] > b[sort]) - Number(a[sort] < b[sort]) || a.number - b.number);
  if (query.get('direction') !== 'asc') found.reverse();
  return paged(request, `/repos/${repository.nameWithOwner}/issues`, found, (one) =>
    issueJson(store, one, apiUrl),
  );
}

/**
 * Anybody who may read can open an issue; labels and assignees of those without the right to set them are dropped.
 *
 * @see https://docs.github.com/en/rest/issues/issues#create-an-issue
 */
function create(request: RepositoryRequest): RestAnswer {
  const { store, repository, client, apiUrl } = request;
  checkIssuesEnabled(repository);
  const title = optionalText(request, 'title');
  const body = optionalText(request, 'body') ?? '';
  if (title === undefined) throw invalid('Issue', 'title', 'missing_field', '/issues/issues#create-an-issue');
  checkTitle(title);
  checkBody('Issue', body);
  const trusted = may(client, repository, 'issues', 'write');
  const labels = trusted ? (optionalTexts(request, 'labels') ?? []) : [];
  const assignees = trusted ? assigneesOf(request, store) : [];
  const issue = createIssue(store, repository, { title, body, labels, assignees }, client.account);
  publish(request, { kind: 'issue', action: 'created', number: issue.number, title, body });
  return created(
    issueJson(store, issue, apiUrl),
    `${apiUrl}/repos/${repository.nameWithOwner}/issues/${issue.number}`,
  );
}

function update(request: RepositoryRequest): RestAnswer {
  const { store, client, apiUrl } = request;
  const one = subjectOf(request);
  checkMayEdit(client, one);
  const title = optionalText(request, 'title');
  const body = request.body.body === null ? '' : optionalText(request, 'body');
  if (title !== undefined) checkTitle(title);
  if (body !== undefined) checkBody('Issue', body);
  const change = { ...(title === undefined ? {} : { title }), ...(body === undefined ? {} : { body }) };
  if (title !== undefined || body !== undefined) editSubject(store, one, change, client.account);
  const labels = optionalTexts(request, 'labels');
  if (labels !== undefined) setLabels(store, one, labels, client.account);
  if (request.body.assignees !== undefined) setAssignees(request, one);
  setState(request, one);
  publish(request, {
    kind: 'issue',
    action: 'updated',
    number: one.number,
    title: one.title,
    body: one.body,
  });
  return ok(issueJson(store, one, apiUrl));
}

/** The author may edit their own; others need triage or write. */
function checkMayEdit(client: Client, one: Subject): void {
  const permission = one.__typename === 'Issue' ? 'issues' : 'pull_requests';
  if (one.author === client.account || may(client, one.repository, permission, 'write')) return;
  throw new RestError(403, 'Must have admin rights to Repository.', {
    documentation: '/issues/issues#update-an-issue',
  });
}

function setLabels(store: Store, one: Subject, names: readonly string[], actor: AccountRecord): void {
  const wanted = names.map((name) => name.toLowerCase());
  for (const label of one.labels) {
    if (!wanted.includes(label.name.toLowerCase())) removeLabel(store, one, label, actor);
  }
  addLabels(
    store,
    one,
    names.map((name) => findLabel(one.repository, name)?.name ?? name),
    actor,
  );
}

function setAssignees(request: RepositoryRequest, one: Subject): void {
  const wanted = assigneesOf(request, request.store);
  for (const assignee of wanted.filter((account) => !one.assignees.includes(account))) {
    recordEvent(request.store, one, { __typename: 'AssignedEvent', actor: request.client.account, assignee });
  }
  one.assignees = [...wanted];
}

function assigneesOf(request: RepositoryRequest, store: Store): readonly AccountRecord[] {
  const given = optionalTexts(request, 'assignees') ?? [];
  return given.map((login) => {
    const account = store.logins.get(login.toLowerCase());
    if (account !== undefined) return account;
    const errors = [{ value: login, resource: 'Issue', field: 'assignees', code: 'invalid' }];
    throw new RestError(422, 'Validation Failed', { documentation: '/issues/issues', errors });
  });
}

function setState(request: RepositoryRequest, one: Subject): void {
  const state = optionalText(request, 'state');
  if (state === undefined) return;
  if (state !== 'open' && state !== 'closed')
    throw invalid('Issue', 'state', 'invalid', '/issues/issues#update-an-issue');
  if (one.__typename !== 'Issue') return;
  const isNotPlanned = optionalText(request, 'state_reason') === 'not_planned';
  const reason = isNotPlanned ? 'NOT_PLANNED' : 'COMPLETED';
  setIssueState(request.store, one, state === 'open' ? 'OPEN' : 'CLOSED', reason, request.client.account);
}

function checkTitle(title: string): void {
  if (title.trim() === '') throw invalid('Issue', 'title', 'missing_field', '/issues/issues#create-an-issue');
  if ([...title].length <= TITLE_LIMIT) return;
  const message = `title is too long (maximum is ${TITLE_LIMIT} characters)`;
  const errors = [{ resource: 'Issue', code: 'custom', field: 'title', message }];
  throw new RestError(422, 'Validation Failed', { documentation: '/issues/issues#create-an-issue', errors });
}
