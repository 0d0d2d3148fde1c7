import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FactsHeader } from '../../domain/facts-header.ts';
import type { PullRequest } from '../../domain/pull-request.ts';
import { writeFacts } from '../../facts/write-facts.ts';
import { UsageError } from '../usage-error.ts';

/** Readable by its owner only: it holds what a private repository holds. */
const MODE = 0o600;

/**
 * Writes a facts file whose header is known only after its records: they go to a file beside it as they come, then all
 * goes to a second one that takes the place of `path`. What stood there stays whole until then, and memory holds one
 * record at a time.
 *
 * @throws {UsageError} where the file cannot be written
 */
export async function writeFactsFile(
  path: string,
  pullRequests: AsyncIterable<PullRequest>,
  header: () => FactsHeader,
): Promise<void> {
  const suffix = `.${randomBytes(4).toString('hex')}.part`;
  const [records, whole] = [`${path}.records${suffix}`, `${path}${suffix}`];
  try {
    await writeTo(records, withoutFirst(writeFacts(UNKNOWN_YET, pullRequests)), path);
    await writeTo(whole, joined(header(), records), path);
    await rename(whole, path);
  } finally {
    await Promise.all([records, whole].map((file) => rm(file, { force: true })));
  }
}

/** Stands in the place of the header until there is one. */
const UNKNOWN_YET: FactsHeader = {
  tool: '',
  scope: [],
  since: null,
  until: null,
  observedAt: 0,
  fields: [],
  complete: { missing: null, why: '' },
};

async function* withoutFirst(lines: AsyncIterable<string>): AsyncGenerator<string, void, void> {
  let isFirst = true;
  for await (const line of lines) {
    if (!isFirst) yield line;
    isFirst = false;
  }
}

async function* joined(header: FactsHeader, records: string): AsyncGenerator<string, void, void> {
  for await (const line of writeFacts(header, [])) {
    yield line;
    break;
  }
  yield* createReadStream(records, { encoding: 'utf8' });
}

async function writeTo(file: string, text: AsyncIterable<string>, path: string): Promise<void> {
  const stream = createWriteStream(file, { mode: MODE, flags: 'wx' });
  try {
    await pipeline(Readable.from(text), stream);
  } catch (cause) {
    if (!isOfFileSystem(cause)) throw cause;
    throw new UsageError(
      `Cannot write ${path}: ${cause.code} (${cause.message}). Give a file in a folder that exists, that may be written and has room.`,
      { cause },
    );
  }
}

function isOfFileSystem(
  error: unknown,
): error is Error & { readonly code: string; readonly syscall: string } {
  return error instanceof Error && 'code' in error && 'path' in error && 'syscall' in error;
}
