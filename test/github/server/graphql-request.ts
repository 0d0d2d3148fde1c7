import type { Client } from '../client.ts';
import { type PreparedQuery, prepareQuery, runQuery } from '../graphql/run-query.ts';
import { RestError } from '../rest/rest-error.ts';
import type { RestAnswer } from '../rest/route.ts';
import { githubSchema } from '../schema.ts';
import { isoSeconds } from '../state/store.ts';
import { spendGraphql } from './limits.ts';
import type { World } from './world.ts';

/** A GraphQL request, priced but not yet answered. */
export interface GraphqlRequest {
  readonly prepared: PreparedQuery;
  readonly operation: string;
  readonly points: number;
  readonly pageSize: number;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Reads and prices a query. Throws the 400 of a body that is none. */
export function readGraphql(world: World, body: Readonly<Record<string, unknown>>): GraphqlRequest {
  const { query, variables, operationName } = body;
  if (typeof query !== 'string') {
    throw new RestError(400, 'A query attribute must be specified and must be a string.');
  }
  const values = typeof variables === 'object' && variables !== null ? { ...variables } : {};
  const name = typeof operationName === 'string' ? operationName : null;
  const prepared = prepareQuery(githubSchema(world.dials.hidden), query, values, name);
  const cost = prepared.kind === 'ready' ? prepared.cost : null;
  return {
    prepared,
    operation: (prepared.kind === 'ready' ? prepared.operation.name?.value : name) ?? 'anonymous',
    points: cost?.points ?? 0,
    pageSize: cost?.pullRequests ?? 0,
    variables: values,
  };
}

/** Answers a priced query: the points are spent first. */
export async function answerGraphql(
  world: World,
  client: Client,
  { prepared, variables, points }: GraphqlRequest,
): Promise<{ readonly answer: RestAnswer; readonly points: number }> {
  if (prepared.kind === 'refused') return { answer: { status: 200, body: prepared.body }, points: 0 };
  const limited = spendGraphql(world, client, points);
  if (limited !== null) return { answer: limited, points: 0 };
  const { store } = world.state;
  const pages: Parameters<typeof runQuery>[3]['pages'] = [];
  const context = {
    store,
    client,
    dials: world.dials,
    pages,
    rateLimit: rateLimitOf(world, client, prepared.cost),
  };
  const body = await runQuery(githubSchema(world.dials.hidden), prepared, variables, context);
  for (const { repository, pullRequests } of pages) {
    world.pages += 1;
    world.dials.afterPage?.({
      repository: repository.nameWithOwner,
      numbers: pullRequests.map(({ number }) => number),
      ordinal: world.pages,
      state: world.state,
    });
  }
  return { answer: { status: 200, body }, points };
}

function rateLimitOf(
  world: World,
  client: Client,
  cost: { readonly points: number; readonly nodes: number },
): Readonly<Record<string, unknown>> | null {
  if (world.enterprise !== null) return null;
  const bucket = world.primary.bucket(client, 'graphql');
  return {
    __typename: 'RateLimit',
    cost: cost.points,
    limit: bucket.limit,
    remaining: bucket.limit - bucket.used,
    used: bucket.used,
    nodeCount: cost.nodes,
    resetAt: isoSeconds(bucket.resetAt * 1000),
  };
}
