import { may, roleOf } from '../../client.ts';
import { nodeId, objectId } from '../../state/ids.ts';
import { findLabel } from '../../state/labels.ts';
import type { IssueRecord, LabelRecord, PullRequestRecord, RepositoryRecord } from '../../state/records.ts';
import { connection, type Ordered } from '../connection.ts';
import { type Arguments, type FieldResolvers, listOf, numberOf, objectOf, textOf } from '../context.ts';
import { notFound, orBroken } from './find.ts';
import { objectAt } from './git-objects.ts';
import { guard } from './guard.ts';
import { inOrder } from './in-order.ts';

/** The fields of Repository. */
export const REPOSITORY: FieldResolvers = {
  isPrivate: (repository: RepositoryRecord) => repository.visibility !== 'PUBLIC',
  isDisabled: () => false,
  isLocked: () => false,
  isTemplate: () => false,
  isMirror: () => false,
  isEmpty: (repository: RepositoryRecord) =>
    repository.files.size === 0 && repository.pullRequests.size === 0,
  isInOrganization: (repository: RepositoryRecord) => repository.owner.__typename === 'Organization',
  archivedAt: (repository: RepositoryRecord) => (repository.isArchived ? repository.createdAt : null),
  description: () => null,
  parent: () => null,
  updatedAt: (repository: RepositoryRecord) => repository.createdAt,
  pushedAt: (repository: RepositoryRecord) => repository.createdAt,
  url: (repository: RepositoryRecord, _, { store }) => `${store.webUrl}/${repository.nameWithOwner}`,
  resourcePath: (repository: RepositoryRecord) => `/${repository.nameWithOwner}`,
  viewerPermission: (repository: RepositoryRecord, _, { client }) => {
    const role = client.seed.role ?? roleOf(repository, client.account);
    return role === 'none' ? null : role.toUpperCase();
  },
  viewerCanAdminister: (repository: RepositoryRecord, _, { client }) =>
    (client.seed.role ?? roleOf(repository, client.account)) === 'admin',
  defaultBranchRef: (repository: RepositoryRecord) => refOf(repository, repository.defaultBranch),
  ref: (repository: RepositoryRecord, args) => {
    const name = (textOf(args, 'qualifiedName') ?? '').replace(/^refs\/heads\//, '');
    return branchesOf(repository).includes(name) ? refOf(repository, name) : null;
  },
  refs: (repository: RepositoryRecord, args, _, info) => {
    const isHeads = textOf(args, 'refPrefix') === 'refs/heads/';
    const refs = isHeads ? branchesOf(repository).map((name) => refOf(repository, name)) : [];
    return connection(refs, args, info);
  },
  branchProtectionRules: (repository: RepositoryRecord, args, _, info) =>
    connection(rulesOf(repository), args, info),
  object: (repository: RepositoryRecord, args, context) => {
    guard(context, repository, 'contents');
    return objectAt(context.store, repository, textOf(args, 'expression') ?? textOf(args, 'oid') ?? '');
  },
  labels: (repository: RepositoryRecord, args, _, info) => {
    const query = textOf(args, 'query')?.toLowerCase() ?? '';
    return connection(
      repository.labels.filter(({ name }) => name.toLowerCase().includes(query)),
      args,
      info,
    );
  },
  label: (repository: RepositoryRecord, args): LabelRecord | null =>
    findLabel(repository, textOf(args, 'name') ?? '') ?? null,
  pullRequests: (repository: RepositoryRecord, args, context, info) => {
    guard(context, repository, 'pull_requests');
    const page = connection(pullRequestsOf(repository, args), args, info);
    context.pages.push({ repository, pullRequests: page.nodes });
    const nodes = page.nodes.map((node) => orBroken(context, node));
    return { ...page, nodes };
  },
  pullRequest: (repository: RepositoryRecord, args, context) => {
    guard(context, repository, 'pull_requests');
    const number = numberOf(args, 'number') ?? 0;
    const found = repository.pullRequests.get(number);
    if (found === undefined)
      throw notFound(`Could not resolve to a PullRequest with the number of ${number}.`);
    return orBroken(context, found);
  },
  issues: (repository: RepositoryRecord, args, context, info) => {
    guard(context, repository, 'issues');
    return connection(issuesOf(repository, args), args, info);
  },
  issue: (repository: RepositoryRecord, args, context) => {
    guard(context, repository, 'issues');
    const number = numberOf(args, 'number') ?? 0;
    const found = repository.issues.get(number);
    if (found === undefined) throw notFound(`Could not resolve to an Issue with the number of ${number}.`);
    return found;
  },
  issueOrPullRequest: (repository: RepositoryRecord, args) => {
    const number = numberOf(args, 'number') ?? 0;
    const found = repository.issues.get(number) ?? repository.pullRequests.get(number);
    if (found === undefined) {
      throw notFound(`Could not resolve to an issue or pull request with the number of ${number}.`);
    }
    return found;
  },
  viewerCanSubscribe: (repository: RepositoryRecord, _, { client }) =>
    may(client, repository, 'metadata', 'read'),
};

function pullRequestsOf(repository: RepositoryRecord, args: Arguments): Ordered<PullRequestRecord> {
  const states = listOf(args, 'states');
  const labels = listOf(args, 'labels');
  const base = textOf(args, 'baseRefName');
  const head = textOf(args, 'headRefName');
  const keeps = (one: PullRequestRecord): boolean =>
    (states === null || states.includes(one.state)) &&
    (base === null || one.baseRefName === base) &&
    (head === null || one.headRefName === head) &&
    (labels === null || one.labels.some(({ name }) => labels.includes(name)));
  const isWhole = states === null && labels === null && base === null && head === null;
  return inOrder(repository, 'pullRequests', objectOf(args, 'orderBy'), isWhole ? null : keeps);
}

function issuesOf(repository: RepositoryRecord, args: Arguments): Ordered<IssueRecord> {
  const filter = objectOf(args, 'filterBy') ?? {};
  const states = listOf(args, 'states') ?? listOf(filter, 'states');
  const labels = listOf(args, 'labels') ?? listOf(filter, 'labels');
  const author = textOf(filter, 'createdBy')?.toLowerCase() ?? null;
  const since = textOf(filter, 'since');
  const keeps = (one: IssueRecord): boolean =>
    (states === null || states.includes(one.state)) &&
    (labels === null || one.labels.some(({ name }) => labels.includes(name))) &&
    (author === null ||
      one.author?.login.toLowerCase() === author ||
      one.author?.restLogin.toLowerCase() === author) &&
    (since === null || one.updatedAt >= since);
  return inOrder(repository, 'issues', objectOf(args, 'orderBy'), keeps);
}

/** The default branch, those that are protected by name, and the heads of open pull requests. */
function branchesOf(repository: RepositoryRecord): readonly string[] {
  const named = repository.protectedBranches.filter((pattern) => !pattern.includes('*'));
  const heads = [...repository.pullRequests.values()]
    .filter((one) => one.state === 'OPEN' && one.headRepositoryName === repository.nameWithOwner)
    .map((one) => one.headRefName);
  return [...new Set([repository.defaultBranch, ...named, ...heads])].toSorted();
}

function refOf(repository: RepositoryRecord, name: string): Readonly<Record<string, unknown>> {
  const oid = objectId(`${repository.nameWithOwner} ${name}`);
  const rule = rulesOf(repository).find(({ pattern }) => matches(pattern, name)) ?? null;
  return {
    __typename: 'Ref',
    id: nodeId('REF', repository.databaseId, name),
    name,
    prefix: 'refs/heads/',
    repository,
    branchProtectionRule: rule,
    target: { __typename: 'Commit', id: nodeId('C', repository.databaseId, oid), oid, repository },
  };
}

function rulesOf(
  repository: RepositoryRecord,
): readonly { readonly pattern: string; readonly [property: string]: unknown }[] {
  return repository.protectedBranches.map((pattern, index) => ({
    __typename: 'BranchProtectionRule',
    id: nodeId('BPR', repository.databaseId, index),
    databaseId: repository.databaseId + index,
    pattern,
    repository,
    matchingRefs: branchesOf(repository)
      .filter((name) => matches(pattern, name))
      .map((name) => ({ __typename: 'Ref', name, prefix: 'refs/heads/', repository })),
  }));
}

function matches(pattern: string, name: string): boolean {
  const source = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${source.join('[^/]*')}$`).test(name);
}
