import { canSee } from '../../client.ts';
import type { AccountRecord, NodeRecord } from '../../state/records.ts';
import { type FieldResolvers, listOf, type QueryContext, textOf } from '../context.ts';
import type { GitHubGraphqlError } from '../github-graphql-error.ts';
import { findRepository, notFound, orBroken } from './find.ts';

/** The fields of Query. */
export const QUERY: FieldResolvers = {
  viewer: (_, __, { client }) => ({ ...client.account, __typename: 'User', login: client.account.restLogin }),
  rateLimit: (_, __, { rateLimit }) => rateLimit,
  repository: (_, args, context) =>
    findRepository(context, textOf(args, 'owner') ?? '', textOf(args, 'name') ?? ''),
  organization: (_, args, context) => findAccount(context, textOf(args, 'login') ?? '', 'Organization'),
  user: (_, args, context) => findAccount(context, textOf(args, 'login') ?? '', 'User'),
  repositoryOwner: (_, args, { store }) => {
    const found = store.logins.get((textOf(args, 'login') ?? '').toLowerCase());
    return found?.__typename === 'User' || found?.__typename === 'Organization' ? found : null;
  },
  node: (_, args, context) => findNode(context, textOf(args, 'id') ?? ''),
  nodes: (_, args, context) => (listOf(args, 'ids') ?? []).map((id) => orError(() => findNode(context, id))),
};

function findAccount(context: QueryContext, login: string, type: 'User' | 'Organization'): AccountRecord {
  const found = context.store.logins.get(login.toLowerCase());
  if (found?.__typename === type) return found;
  const kind = type === 'User' ? 'a User' : 'an Organization';
  throw notFound(`Could not resolve to ${kind} with the login of '${login}'.`);
}

function findNode(context: QueryContext, id: string): NodeRecord | GitHubGraphqlError {
  const found = context.store.nodes.get(id);
  if (found === undefined || !isVisible(context, found)) {
    throw notFound(`Could not resolve to a node with the global id of '${id}'`);
  }
  return found.__typename === 'PullRequest' ? orBroken(context, found) : found;
}

function isVisible({ client }: QueryContext, node: NodeRecord): boolean {
  switch (node.__typename) {
    case 'Repository':
      return canSee(client, node);
    case 'PullRequest':
    case 'Issue':
      return canSee(client, node.repository);
    case 'IssueComment':
      return canSee(client, node.subject.repository);
    default:
      return true;
  }
}

/** In a list an error takes the place of its item only. */
function orError(find: () => unknown): unknown {
  try {
    return find();
  } catch (error) {
    return error;
  }
}
