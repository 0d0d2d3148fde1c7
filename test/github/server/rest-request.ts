import type { Client } from '../client.ts';
import { NotModelledError } from '../graphql/github-graphql-error.ts';
import { rateLimitHeaders } from '../limits/primary-limit.ts';
import { answerRest, findRoute, namedPath } from '../rest/answer-rest.ts';
import type { Match } from '../rest/match-route.ts';
import { RestError } from '../rest/rest-error.ts';
import { ok, type RestAnswer } from '../rest/route.ts';
import type { Incoming } from './incoming.ts';
import { spendRest } from './limits.ts';
import { etagOf } from './outgoing.ts';
import type { World } from './world.ts';

export interface RestTarget {
  readonly path: string;
  readonly match: Match | null;
  readonly route: string;
}

/** Which route a request is for. */
export function restTarget(world: World, incoming: Incoming): RestTarget {
  const path = namedPath(world.state.store, incoming.path);
  const match = findRoute(incoming.method, path);
  const isLimits = incoming.method === 'GET' && path === '/rate_limit';
  const isMeta = incoming.method === 'GET' && path === '/meta';
  const route = match === null ? 'no route' : `${match.route.method} ${match.route.path.replace('+}', '}')}`;
  return { path, match, route: isLimits || isMeta ? `GET ${path}` : route };
}

/** Answers a request to the REST API, with its validator; an unchanged answer is a 304 and costs nothing. */
export function answerRestRequest(
  world: World,
  client: Client,
  incoming: Incoming,
  { match, path, route }: RestTarget,
): RestAnswer {
  if (route === 'GET /rate_limit') return ok(limitsOf(world, client));
  spendRest(world, client);
  if (route === 'GET /meta') {
    return ok({
      verifiable_password_authentication: false,
      ...(world.enterprise === null ? {} : { installed_version: world.enterprise }),
    });
  }
  if (match === null) throw new NotModelledError(`the GitHub double has no route ${incoming.method} ${path}`);
  const request = {
    store: world.state.store,
    client,
    clients: world.clients,
    app: world.app,
    apiUrl: incoming.apiUrl,
    params: match.params,
    query: incoming.query,
    body: jsonBody(incoming),
  };
  const answer = answerRest(match, request, path);
  if (incoming.method !== 'GET' || answer.status !== 200) return answer;
  const etag = etagOf(answer.body);
  if (incoming.headers['if-none-match'] !== etag) return { ...answer, headers: { ...answer.headers, etag } };
  if (world.enterprise === null) world.primary.giveBack(client, 'core');
  return { status: 304, body: null, headers: { etag } };
}

/** The fields of a JSON body. Throws the 400 of a body that is none. */
export function jsonBody(incoming: Incoming): Readonly<Record<string, unknown>> {
  if (incoming.text === '') return {};
  try {
    const value: unknown = JSON.parse(incoming.text);
    if (Array.isArray(value)) return { labels: value };
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    throw new RestError(400, 'Problems parsing JSON');
  }
  throw new RestError(400, 'Body should be a JSON object');
}

export function limitHeaders(
  world: World,
  client: Client | null,
  resource: 'core' | 'graphql',
): Readonly<Record<string, string>> {
  if (client === null || world.enterprise !== null) return {};
  return rateLimitHeaders(world.primary.bucket(client, resource));
}

function limitsOf(world: World, client: Client): Readonly<Record<string, unknown>> {
  if (world.enterprise !== null) {
    throw new RestError(404, 'Rate limiting is not enabled.', { documentation: '/rate-limit/rate-limit' });
  }
  const of = (resource: 'core' | 'graphql') => {
    const { limit, used, resetAt } = world.primary.bucket(client, resource);
    return { limit, used, remaining: limit - used, reset: resetAt };
  };
  return { resources: { core: of('core'), graphql: of('graphql') }, rate: of('core') };
}
