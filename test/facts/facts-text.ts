import type { FactsRecord } from '../../src/facts/facts-record.ts';
import { type Facts, readFacts } from '../../src/facts/read-facts.ts';

export const HEADER = {
  kind: 'facts',
  version: 1,
  tool: '1.0.0',
  scope: ['o/r'],
  since: null,
  until: null,
  observedAt: '2026-11-16T00:00:00Z',
  fields: ['title'],
  complete: true,
};

/** A line of the required properties and what the test changes; `undefined` leaves a property out. */
export function line(changes: object = {}): object {
  return {
    kind: 'pull-request',
    repository: 'o/r',
    number: 1,
    createdAt: '2026-11-01T00:00:00Z',
    ...changes,
  };
}

/** The text of a facts file: header, the lines, end. */
export function factsText(...lines: readonly (object | string)[]): string {
  return joined([HEADER, ...lines, { kind: 'end', count: lines.length }]);
}

export function joined(lines: readonly (object | string)[]): string {
  return lines.map((item) => `${typeof item === 'string' ? item : JSON.stringify(item)}\n`).join('');
}

/** Reads a whole file to its end. */
export async function readAll(
  chunks: string | Uint8Array | readonly (string | Uint8Array)[],
): Promise<{ header: Facts['header']; records: FactsRecord[] }> {
  const list = typeof chunks === 'string' || chunks instanceof Uint8Array ? [chunks] : chunks;
  const { header, pullRequests } = await readFacts(stream(list), 'facts.jsonl');
  return { header, records: await listOf(pullRequests) };
}

async function* stream(chunks: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* chunks;
}

/** The message that reading ends with. */
export async function failure(chunks: Parameters<typeof readAll>[0]): Promise<string> {
  return readAll(chunks).then(
    () => 'no failure',
    (error: unknown) => String(error),
  );
}

export async function listOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
