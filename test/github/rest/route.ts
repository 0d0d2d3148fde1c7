import type { Client, Permission } from '../client.ts';
import type { AppSeed } from '../options.ts';
import type { RepositoryRecord } from '../state/records.ts';
import type { Store } from '../state/store.ts';

/** A request to the REST API, taken apart. */
export interface RestRequest {
  readonly store: Store;
  readonly client: Client;
  /** Every token that the double knows. */
  readonly clients: ReadonlyMap<string, Client>;
  readonly app: AppSeed | null;
  /** Base of the REST API, as clients see it. */
  readonly apiUrl: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The fields of the JSON body; empty where there is none. */
  readonly body: Readonly<Record<string, unknown>>;
}

export interface RepositoryRequest extends RestRequest {
  readonly repository: RepositoryRecord;
}

export interface RestAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Any one of these permissions is enough. */
export interface Needs {
  readonly anyOf: readonly Permission[];
  readonly level: 'read' | 'write';
}

interface RouteName {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** `/repos/{owner}/{repo}/issues/{number}`; `{path+}` takes slashes too. */
  readonly path: string;
}

/** `kind: 'repository'` routes are answered only for a repository that the client may see. */
export type Route =
  | (RouteName & { readonly kind: 'plain'; readonly answer: (request: RestRequest) => RestAnswer })
  | (RouteName & {
      readonly kind: 'repository';
      readonly needs: Needs;
      readonly answer: (request: RepositoryRequest) => RestAnswer;
    });

export function ok(body: unknown): RestAnswer {
  return { status: 200, body };
}

export function created(body: unknown, location?: string): RestAnswer {
  return { status: 201, body, ...(location === undefined ? {} : { headers: { location } }) };
}

export const NO_CONTENT: RestAnswer = { status: 204, body: null };
