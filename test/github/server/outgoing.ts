import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { RestAnswer } from '../rest/route.ts';

/** Writes an answer; returns the bytes of its body. */
export function writeOutgoing(
  response: ServerResponse,
  answer: RestAnswer,
  headers: Readonly<Record<string, string>>,
): number {
  const isText = typeof answer.body === 'string';
  const text = isText ? String(answer.body) : JSON.stringify(answer.body);
  const body = answer.body === null ? Buffer.alloc(0) : Buffer.from(text);
  response.writeHead(answer.status, {
    'content-type': isText ? 'text/html' : 'application/json; charset=utf-8',
    ...headers,
    ...answer.headers,
    'content-length': String(body.length),
  });
  response.end(body);
  return body.length;
}

/** The weak validator of a body: the same body, the same tag. */
export function etagOf(body: unknown): string {
  return `W/"${createHash('sha256').update(JSON.stringify(body)).digest('hex')}"`;
}
