import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { GitHubGraphqlError } from './github-graphql-error.ts';

/** What a query may cost at most, by GitHub's published rules. */
export interface QueryCost {
  readonly points: number;
  readonly nodes: number;
  /** The largest page of pull requests that a repository is asked for; 0: none. */
  readonly pullRequests: number;
}

const NODE_LIMIT = 500_000;

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  requests: number;
  nodes: number;
  pullRequests: number;
}

/**
 * Points = the requests needed for each connection, all at their limit, over 100, rounded, at least 1; nodes = all
 * that the connections may hold. `nodes(ids:)` is no connection: its children count once an id.
 *
 * @throws GitHubGraphqlError above 500,000 nodes
 * @see https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
export function queryCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): QueryCost {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const walk: Walk = { schema, fragments, variables, requests: 0, nodes: 0, pullRequests: 0 };
  const root = schema.getRootType(operation.operation);
  if (root != null) count(walk, operation.selectionSet, root, 1);
  return {
    points: Math.max(1, Math.round(walk.requests / 100)),
    nodes: walk.nodes,
    pullRequests: walk.pullRequests,
  };
}

function count(walk: Walk, set: SelectionSetNode, parent: GraphQLCompositeType, times: number): void {
  for (const selection of set.selections) {
    if (isSkipped(walk, selection.directives ?? [])) continue;
    if (selection.kind === Kind.FIELD) {
      countField(walk, selection, parent, times);
      continue;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : walk.fragments.get(selection.name.value);
    const name = fragment?.typeCondition?.name.value;
    const type = name === undefined ? parent : walk.schema.getType(name);
    if (fragment !== undefined && isCompositeType(type)) count(walk, fragment.selectionSet, type, times);
  }
}

function countField(walk: Walk, field: FieldNode, parent: GraphQLCompositeType, times: number): void {
  if (field.selectionSet === undefined) return;
  const definition =
    isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
  if (definition === undefined) return;
  const type = getNamedType(definition.type);
  if (!isCompositeType(type)) return;
  if (!type.name.endsWith('Connection')) {
    count(walk, field.selectionSet, type, times * idsOf(walk, field));
    return;
  }
  const size =
    argument(walk, field.arguments ?? [], 'first') ?? argument(walk, field.arguments ?? [], 'last');
  const limit = typeof size === 'number' ? size : 0;
  walk.requests += times;
  walk.nodes += times * limit;
  if (type.name === 'PullRequestConnection' && parent.name === 'Repository') {
    walk.pullRequests = Math.max(walk.pullRequests, limit);
  }
  if (walk.nodes > NODE_LIMIT) {
    const asked = walk.nodes.toLocaleString('en-US');
    const message = `By the time this query traverses to the ${field.name.value} connection, it is requesting up to ${asked} possible nodes which exceeds the maximum limit of 500,000.`;
    throw new GitHubGraphqlError('MAX_NODE_LIMIT_EXCEEDED', message);
  }
  count(walk, field.selectionSet, type, times * Math.max(1, limit));
}

/** How many objects a field that is no connection stands for: the ids of `nodes(ids:)`, else 1. */
function idsOf(walk: Walk, field: FieldNode): number {
  const ids = argument(walk, field.arguments ?? [], 'ids');
  return Array.isArray(ids) ? ids.length : 1;
}

function isSkipped(
  walk: Walk,
  directives: readonly {
    readonly name: { readonly value: string };
    readonly arguments?: readonly ArgumentNode[] | undefined;
  }[],
): boolean {
  return directives.some(({ name, arguments: given }) => {
    const condition = argument(walk, given ?? [], 'if');
    return name.value === 'skip' ? condition === true : name.value === 'include' && condition === false;
  });
}

function argument(walk: Walk, given: readonly ArgumentNode[], name: string): unknown {
  const value = given.find((one) => one.name.value === name)?.value;
  return value === undefined ? undefined : givenValue(walk, value);
}

function givenValue(walk: Walk, value: ValueNode): unknown {
  switch (value.kind) {
    case Kind.VARIABLE:
      return walk.variables[value.name.value];
    case Kind.INT:
      return Number(value.value);
    case Kind.BOOLEAN:
      return value.value;
    case Kind.LIST:
      return value.values.map((one) => givenValue(walk, one));
    default:
      return undefined;
  }
}
