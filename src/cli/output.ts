import { createWriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileReason } from './file-reason.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Where a command's product goes: a file (`undefined`: standard output), which is not the one that it is made from. */
export interface Destination {
  readonly path: string | undefined;
  readonly source?: string | undefined;
}

/**
 * Writes what a command makes, as it comes, to a file or to standard output. A file appears only when it is whole:
 * what was there before stays if anything fails. A reader that went away (`| head`) ends it without an error.
 *
 * @throws {UsageError} where the file cannot be written, or is the one that is read
 */
export async function writeOutput(
  text: AsyncIterable<string> | Iterable<string>,
  { path, source }: Destination,
  { out, log }: Terminal,
): Promise<void> {
  if (path === undefined) {
    await pipeline(Readable.from(text), out, { end: false }).catch(unlessReaderWentAway);
    return;
  }
  await check(path, source);
  await writeWhole(text, path);
  log.write(`Wrote ${path}\n`);
}

async function check(path: string, source: string | undefined): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() ?? false) throw cannotWrite(path, 'it is a folder');
  if (found === null || source === undefined || source === '-') return;
  const [target, read] = await Promise.all([realpath(path), realpath(source).catch(() => null)]);
  if (target === read) throw cannotWrite(path, 'it is the file that is read');
}

async function writeWhole(text: AsyncIterable<string> | Iterable<string>, path: string): Promise<void> {
  const partial = `${path}.partial`;
  try {
    await pipeline(Readable.from(text), createWriteStream(partial));
    await rename(partial, path);
  } catch (cause) {
    await rm(partial, { force: true });
    const isSystems = cause instanceof Error && 'syscall' in cause;
    throw isSystems ? cannotWrite(path, fileReason(cause), cause) : cause;
  }
}

function unlessReaderWentAway(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
}

function cannotWrite(path: string, why: string, cause?: unknown): UsageError {
  return new UsageError(`Cannot write ${path}: ${why}. Give another file, in a folder that exists.`, {
    cause,
  });
}
