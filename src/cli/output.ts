import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/**
 * Writes what a command makes, as it comes, to a file or to standard output. A reader that went away (`| head`) ends
 * it without an error.
 *
 * @throws {UsageError} where the file cannot be written
 */
export async function writeOutput(
  text: AsyncIterable<string> | Iterable<string>,
  path: string | undefined,
  { out, log }: Terminal,
): Promise<void> {
  if (path === undefined) {
    await pipeTo(text, out, { end: false });
    return;
  }
  await pipeTo(text, createWriteStream(path), { end: true, path });
  log.write(`Wrote ${path}\n`);
}

async function pipeTo(
  text: AsyncIterable<string> | Iterable<string>,
  stream: Writable,
  { end, path }: { readonly end: boolean; readonly path?: string },
): Promise<void> {
  try {
    await pipeline(Readable.from(text), stream, { end });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    if (path === undefined && code === 'EPIPE') return;
    if (path === undefined || typeof code !== 'string') throw cause;
    throw new UsageError(`Cannot write ${path}: ${reasonOf(code)}. Give a file in a folder that exists.`, {
      cause,
    });
  }
}

function reasonOf(code: string): string {
  switch (code) {
    case 'ENOENT':
      return 'there is no such folder';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
      return 'it may not be written';
    default:
      return code;
  }
}
