import type { Client } from '../client.ts';
import { RestError } from '../rest/rest-error.ts';
import type { Incoming } from './incoming.ts';
import type { World } from './world.ts';

/** Whose request it is. 401 for an unknown token, and for none: the double serves nobody anonymously. */
export function authenticate(world: World, incoming: Incoming): Client {
  const [, token] = /^(?:token|bearer)\s+(.+)$/i.exec(incoming.headers.authorization ?? '') ?? [];
  const isGraphql = incoming.path === '/graphql';
  if (token === undefined) {
    const documentation = isGraphql ? '/overview/authenticating-to-the-rest-api' : '';
    throw new RestError(
      401,
      isGraphql ? 'This endpoint requires you to be authenticated.' : 'Requires authentication',
      {
        documentation,
      },
    );
  }
  const client = world.clients.get(token);
  if (client === undefined) throw new RestError(401, 'Bad credentials');
  return client;
}
