import { type Client, isApp } from '../client.ts';
import type { Resource } from '../limits/primary-limit.ts';
import type { TooFast } from '../limits/secondary-limit.ts';
import { RestError } from '../rest/rest-error.ts';
import type { RestAnswer } from '../rest/route.ts';
import type { World } from './world.ts';

const SECONDARY = {
  pace: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  creation:
    'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.',
} as const;

/** Throws the 403 of a secondary limit. */
export function checkPace(
  world: World,
  request: { readonly resource: Resource; readonly isWrite: boolean; readonly takes: number },
  requestId: string,
): void {
  if (world.enterprise !== null && world.dials.secondaryLimit === null) return;
  const refused = world.secondary.admit({ ...request, inFlight: world.inFlight });
  if (refused !== null) throw tooFast(refused, requestId);
}

function tooFast({ retryAfter, reason }: TooFast, requestId: string): RestError {
  const what = reason === 'content-creation' ? SECONDARY.creation : SECONDARY.pace;
  const message = `${what} If you reach out to GitHub Support for help, please include the request ID ${requestId}.`;
  return new RestError(403, message, {
    documentation: '/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits',
    headers: retryAfter === null ? {} : { 'retry-after': String(retryAfter) },
  });
}

/** Throws the 403 of the primary limit. A server without rate limits has none. */
export function spendRest(world: World, client: Client): void {
  if (world.enterprise !== null || world.primary.spend(client, 'core', 1)) return;
  throw new RestError(403, exhausted(client), {
    documentation: '/using-the-rest-api/rate-limits-for-the-rest-api',
  });
}

/** GraphQL says it in a 200; `null` where there was enough left. */
export function spendGraphql(world: World, client: Client, points: number): RestAnswer | null {
  if (world.enterprise !== null || world.primary.spend(client, 'graphql', points)) return null;
  const type = world.dials.primaryLimit?.type ?? 'RATE_LIMITED';
  const code = type === 'RATE_LIMIT' ? { code: 'graphql_rate_limit' } : {};
  return { status: 200, body: { errors: [{ type, ...code, message: exhausted(client) }] } };
}

function exhausted(client: Client): string {
  const whose = isApp(client) ? 'installation' : 'user';
  return `API rate limit exceeded for ${whose} ID ${client.account.databaseId}.`;
}
