import type { Client } from '../client.ts';
import { RestError } from '../rest/rest-error.ts';
import { ensureAccount } from '../state/accounts.ts';
import type { Incoming } from './incoming.ts';
import type { World } from './world.ts';

/** Ten minutes, and a minute for clocks that differ. */
const LONGEST_SECONDS = 660;

/** Whose request it is. 401 for an unknown token, and for none: the double serves nobody anonymously. */
export function authenticate(world: World, incoming: Incoming): Client {
  const [, token] = /^(?:token|bearer)\s+(.+)$/i.exec(incoming.headers.authorization ?? '') ?? [];
  const isGraphql = incoming.path === '/graphql';
  if (token === undefined) {
    const message = isGraphql ? 'This endpoint requires you to be authenticated.' : 'Requires authentication';
    throw new RestError(401, message);
  }
  if (isForApp(incoming.path)) return appClient(world, token);
  const client = world.clients.get(token);
  if (client === undefined) throw new RestError(401, 'Bad credentials');
  return client;
}

/** What an app asks in its own name, with a JSON Web Token. */
function isForApp(path: string): boolean {
  return /^\/app(?:\/|$)/.test(path) || /^\/repos\/[^/]+\/[^/]+\/installation$/.test(path);
}

/** The signature is not checked, but the claims are: whose it is, and that it is valid for ten minutes at most. */
function appClient(world: World, token: string): Client {
  const undecodable = new RestError(401, 'A JSON web token could not be decoded');
  const [, claims, signature] = token.split('.');
  if (claims === undefined || signature === undefined || world.app === null) throw undecodable;
  const { iss, iat, exp } = claimsOf(claims);
  if (String(iss) !== String(world.app.id)) throw undecodable;
  if (!(Number(exp) - Number(iat) <= LONGEST_SECONDS)) {
    throw new RestError(401, "'Expiration time' claim ('exp') is too far in the future");
  }
  const login = `${world.app.slug}[bot]`;
  return {
    token,
    account: ensureAccount(world.state.store, { login }),
    seed: { login, kind: 'installation' },
  };
}

/** The claims of a token; empty where they are no JSON. */
function claimsOf(text: string): { readonly iss?: unknown; readonly iat?: unknown; readonly exp?: unknown } {
  try {
    const claims: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return typeof claims === 'object' && claims !== null ? claims : {};
  } catch {
    return {};
  }
}
