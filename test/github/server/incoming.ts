import type { IncomingMessage } from 'node:http';

/** A request as it came in. */
export interface Incoming {
  readonly method: string;
  /** Without `/api/v3` and the query; `/graphql` for GraphQL under either address. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
  readonly bytes: number;
  /** Base of the REST API under the address that was used. */
  readonly apiUrl: string;
}

/** Reads a request to its end. `/api/v3` and `/api/graphql` are the addresses of an Enterprise Server. */
export async function readIncoming(message: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  const body = Buffer.concat(chunks);
  const base = `http://${message.headers.host ?? '127.0.0.1'}`;
  const url = new URL(message.url ?? '/', base);
  const isEnterprise = url.pathname.startsWith('/api/');
  const path = url.pathname.replace(/^\/api\/v3(?=\/|$)/, '').replace(/^\/api\/graphql$/, '/graphql');
  return {
    method: message.method ?? 'GET',
    path: path === '' ? '/' : path,
    query: url.searchParams,
    headers: message.headers,
    text: body.toString('utf8'),
    bytes: body.length,
    apiUrl: isEnterprise ? `${base}/api/v3` : base,
  };
}
