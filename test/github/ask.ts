import type { GitHubDouble } from './start-github.ts';

/** An answer, read to its end. Bodies are looked at as they come. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect in it
  readonly body: any;
}

/** Sends one request to the REST API. */
export async function rest(
  github: GitHubDouble,
  route: string,
  more: {
    readonly body?: unknown;
    readonly token?: string | null;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): Promise<Answer> {
  const [method = 'GET', path = '/'] = route.split(' ');
  const token = more.token === undefined ? 'token' : more.token;
  const response = await fetch(`${github.url}${path}`, {
    method,
    redirect: 'manual',
    headers: { ...(token === null ? {} : { authorization: `token ${token}` }), ...more.headers },
    ...(more.body === undefined ? {} : { body: JSON.stringify(more.body) }),
  });
  return read(response);
}

/** Sends one GraphQL query. */
export async function graphql(
  github: GitHubDouble,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  token = 'token',
): Promise<Answer> {
  const response = await fetch(github.graphqlUrl, {
    method: 'POST',
    headers: { authorization: `bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return read(response);
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true && text !== '';
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}
