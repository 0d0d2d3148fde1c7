import { addLabels, createLabel, findLabel, removeLabel } from '../../state/labels.ts';
import type { IssueRecord, LabelRecord, PullRequestRecord, RepositoryRecord } from '../../state/records.ts';
import { nowIso } from '../../state/store.ts';
import { optionalText, optionalTexts } from '../body.ts';
import { paged } from '../paged.ts';
import { labelJson } from '../present/label-json.ts';
import { publish } from '../publish.ts';
import { invalid, notFound, RestError, refusedValue } from '../rest-error.ts';
import { created, NO_CONTENT, ok, type RepositoryRequest, type RestAnswer, type Route } from '../route.ts';
import { subjectOf } from './subject-of.ts';

const REPO = '/repos/{owner}/{repo}';
const READ = { anyOf: ['issues', 'pull_requests'], level: 'read' } as const;
const WRITE = { anyOf: ['issues', 'pull_requests'], level: 'write' } as const;
const LABELS_DOC = '/issues/labels';
const NAME_LIMIT = 50;
const DESCRIPTION_LIMIT = 100;
const MOST_LABELS = 100;

/** A repository's labels, and those of its issues and pull requests. Names are compared whatever their case. */
export const LABEL_ROUTES: readonly Route[] = [
  { kind: 'repository', method: 'GET', path: `${REPO}/labels`, needs: READ, answer: list },
  { kind: 'repository', method: 'POST', path: `${REPO}/labels`, needs: WRITE, answer: create },
  {
    kind: 'repository',
    method: 'GET',
    path: `${REPO}/labels/{name}`,
    needs: READ,
    answer: (request) => ok(labelJson(labelOf(request), request.apiUrl)),
  },
  { kind: 'repository', method: 'PATCH', path: `${REPO}/labels/{name}`, needs: WRITE, answer: update },
  { kind: 'repository', method: 'DELETE', path: `${REPO}/labels/{name}`, needs: WRITE, answer: remove },
  { kind: 'repository', method: 'GET', path: `${REPO}/issues/{number}/labels`, needs: READ, answer: listOn },
  { kind: 'repository', method: 'POST', path: `${REPO}/issues/{number}/labels`, needs: WRITE, answer: add },
  {
    kind: 'repository',
    method: 'PUT',
    path: `${REPO}/issues/{number}/labels`,
    needs: WRITE,
    answer: replace,
  },
  {
    kind: 'repository',
    method: 'DELETE',
    path: `${REPO}/issues/{number}/labels/{name}`,
    needs: WRITE,
    answer: takeOff,
  },
];

function list(request: RepositoryRequest): RestAnswer {
  const { repository, apiUrl } = request;
  const path = `/repos/${repository.nameWithOwner}/labels`;
  return paged(request, path, repository.labels, (label) => labelJson(label, apiUrl));
}

/** @see https://docs.github.com/en/rest/issues/labels#create-a-label */
function create(request: RepositoryRequest): RestAnswer {
  const { store, repository, apiUrl } = request;
  const name = optionalText(request, 'name')?.trim() ?? '';
  const color = optionalText(request, 'color') ?? 'ededed';
  const description = optionalText(request, 'description') ?? null;
  checkName(name);
  checkLook(color, description);
  if (findLabel(repository, name) !== undefined) throw invalid('Label', 'name', 'already_exists', LABELS_DOC);
  const label = createLabel(store, repository, { name, color: color.toLowerCase(), description });
  publish(request, { kind: 'label', action: 'created', number: null, title: name, body: description });
  return created(labelJson(label, apiUrl), labelJson(label, apiUrl).url);
}

function update(request: RepositoryRequest): RestAnswer {
  const { store, repository, apiUrl } = request;
  const label = labelOf(request);
  const name = optionalText(request, 'new_name')?.trim() ?? label.name;
  const color = optionalText(request, 'color') ?? label.color;
  const description = optionalText(request, 'description') ?? label.description;
  checkName(name);
  checkLook(color, description);
  const other = findLabel(repository, name);
  if (other !== undefined && other !== label) throw invalid('Label', 'name', 'already_exists', LABELS_DOC);
  Object.assign(label, { name, color: color.toLowerCase(), description, updatedAt: nowIso(store) });
  publish(request, { kind: 'label', action: 'updated', number: null, title: name, body: description });
  return ok(labelJson(label, apiUrl));
}

/** A label that is deleted comes off everything that had it, without an event. */
function remove(request: RepositoryRequest): RestAnswer {
  const { repository } = request;
  const label = labelOf(request);
  repository.labels.splice(repository.labels.indexOf(label), 1);
  for (const one of [...repository.issues.values(), ...repository.pullRequests.values()]) {
    one.labels = one.labels.filter((other) => other !== label);
  }
  publish(request, { kind: 'label', action: 'deleted', number: null, title: label.name });
  return NO_CONTENT;
}

function listOn(request: RepositoryRequest): RestAnswer {
  const one = subjectOf(request);
  const path = `/repos/${request.repository.nameWithOwner}/issues/${one.number}/labels`;
  return paged(request, path, one.labels, (label) => labelJson(label, request.apiUrl));
}

function add(request: RepositoryRequest): RestAnswer {
  const one = subjectOf(request);
  const names = optionalTexts(request, 'labels') ?? [];
  for (const name of names) checkName(name);
  if (one.labels.length + names.length > MOST_LABELS) throw invalid('Label', 'labels', 'invalid', LABELS_DOC);
  addLabels(request.store, one, names, request.client.account);
  return labelling(request, one, 'created', names.join(', '));
}

function replace(request: RepositoryRequest): RestAnswer {
  const { store, client } = request;
  const one = subjectOf(request);
  const names = optionalTexts(request, 'labels') ?? [];
  const wanted = names.map((name) => name.toLowerCase());
  for (const label of one.labels.filter(({ name }) => !wanted.includes(name.toLowerCase()))) {
    removeLabel(store, one, label, client.account);
  }
  addLabels(store, one, names, client.account);
  return labelling(request, one, 'updated', names.join(', '));
}

function takeOff(request: RepositoryRequest): RestAnswer {
  const { store, client, params } = request;
  const one = subjectOf(request);
  const name = (params.name ?? '').toLowerCase();
  const label = one.labels.find((other) => other.name.toLowerCase() === name);
  if (label === undefined) throw new RestError(404, 'Label does not exist', { documentation: LABELS_DOC });
  removeLabel(store, one, label, client.account);
  return labelling(request, one, 'deleted', label.name);
}

function labelling(
  request: RepositoryRequest,
  one: IssueRecord | PullRequestRecord,
  action: 'created' | 'updated' | 'deleted',
  title: string,
): RestAnswer {
  publish(request, { kind: 'labelling', action, number: one.number, title });
  return ok(one.labels.map((label) => labelJson(label, request.apiUrl)));
}

function labelOf({
  repository,
  params,
}: {
  readonly repository: RepositoryRecord;
  readonly params: Readonly<Record<string, string>>;
}): LabelRecord {
  const label = findLabel(repository, params.name ?? '');
  if (label === undefined) throw notFound(LABELS_DOC);
  return label;
}

function checkName(name: string): void {
  if (name === '') throw invalid('Label', 'name', 'missing_field', LABELS_DOC);
  if ([...name].length > NAME_LIMIT) {
    throw refusedValue('Label', 'name', `name is too long (maximum is ${NAME_LIMIT} characters)`, LABELS_DOC);
  }
}

function checkLook(color: string, description: string | null): void {
  if (!/^[0-9a-f]{6}$/i.test(color)) throw invalid('Label', 'color', 'invalid', LABELS_DOC);
  if (description !== null && [...description].length > DESCRIPTION_LIMIT) {
    const message = `description is too long (maximum is ${DESCRIPTION_LIMIT} characters)`;
    throw refusedValue('Label', 'description', message, LABELS_DOC);
  }
}
