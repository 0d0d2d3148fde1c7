import { type Client, canSee, isApp, may } from '../client.ts';
import type { RepositoryRecord } from '../state/records.ts';
import { allRepositories } from '../state/repositories.ts';
import type { Store } from '../state/store.ts';
import { type Match, routeMatcher } from './match-route.ts';
import { notFound, RestError } from './rest-error.ts';
import type { Needs, RepositoryRequest, RestAnswer, RestRequest } from './route.ts';
import { ROUTES } from './routes.ts';

/** Finds the route of a request; `null` where the REST API has none. */
export const findRoute: (method: string, path: string) => Match | null = routeMatcher(ROUTES);

/** `/repositories/700000000/issues` → `/repos/o/r/issues`: where renamed repositories are redirected to. */
export function namedPath(store: Store, path: string): string {
  const found = /^\/repositories\/(\d+)(\/.*)?$/.exec(path);
  const repository = allRepositories(store).find(({ databaseId }) => databaseId === Number(found?.[1]));
  return repository === undefined ? path : `/repos/${repository.nameWithOwner}${found?.[2] ?? ''}`;
}

/** Answers a request of which the route is known. Throws `RestError` for every refusal. */
export function answerRest(match: Match, request: RestRequest, path: string): RestAnswer {
  const { route } = match;
  if (route.kind === 'plain') return route.answer(request);
  const repository = visibleRepository(request);
  const moved = redirection(request, repository, route.method, path);
  if (moved !== null) return moved;
  checkPermission(request.client, repository, route.needs, route.method);
  if (route.method !== 'GET' && repository.isArchived) {
    throw new RestError(403, 'Repository was archived so is read-only.', { documentation: '' });
  }
  const inRepository: RepositoryRequest = { ...request, repository };
  return route.answer(inRepository);
}

function visibleRepository({ store, client, params }: RestRequest): RepositoryRecord {
  const found = store.repositories.get(`${params.owner}/${params.repo}`.toLowerCase());
  if (found === undefined || !canSee(client, found)) throw notFound('/repos/repos#get-a-repository');
  return found;
}

/** 301, or 307 where the method must stay, for a former name. */
function redirection(
  { params, apiUrl, query }: RestRequest,
  repository: RepositoryRecord,
  method: string,
  path: string,
): RestAnswer | null {
  const asked = `${params.owner}/${params.repo}`;
  if (asked.toLowerCase() === repository.nameWithOwner.toLowerCase()) return null;
  const rest = path.slice(`/repos/${asked}`.length);
  const search = query.size === 0 ? '' : `?${query}`;
  const url = `${apiUrl}/repositories/${repository.databaseId}${rest}${search}`;
  const status = method === 'GET' ? 301 : 307;
  const documentation =
    'https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api#follow-redirects';
  return {
    status,
    body: {
      message: status === 301 ? 'Moved Permanently' : 'Temporary Redirect',
      url,
      documentation_url: documentation,
    },
    headers: { location: url },
  };
}

/** Tokens with granted permissions need `write` for every write, even where a person needs only to read. */
function checkPermission(client: Client, repository: RepositoryRecord, needs: Needs, method: string): void {
  const isGranted = isApp(client) || client.seed.kind === 'fine-grained';
  const level = isGranted && method !== 'GET' ? 'write' : needs.level;
  if (needs.anyOf.some((permission) => may(client, repository, permission, level))) return;
  const accepted = needs.anyOf.map((permission) => `${permission}=${level}`).join('; ');
  if (isGranted) {
    const what = isApp(client) ? 'integration' : 'personal access token';
    const headers = { 'x-accepted-github-permissions': accepted };
    throw new RestError(403, `Resource not accessible by ${what}`, { headers });
  }
  if (level === 'read') throw notFound();
  throw new RestError(403, 'Must have admin rights to Repository.');
}
