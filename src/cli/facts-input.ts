import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { stdin } from 'node:process';
import { type Facts, readFacts } from '../facts/read-facts.ts';
import { withProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** A facts file that was opened, and the name it has in messages. */
export interface FactsInput {
  readonly facts: Facts;
  readonly where: string;
}

/**
 * Opens a facts file; `-` reads standard input.
 *
 * @throws {UsageError} where the file cannot be read
 * @throws {FactsError} where its first line is not a facts header
 */
export async function openFacts(path: string, terminal: Terminal): Promise<FactsInput> {
  if (path === '-') return { facts: await readFacts(stdin, 'standard input'), where: 'standard input' };
  try {
    await access(path);
  } catch (cause) {
    const remedy = 'Give the path of a facts file, or - to read one from standard input.';
    throw new UsageError(`Cannot read the facts file ${path}: ${reasonOf(cause)}. ${remedy}`, { cause });
  }
  return { facts: await readFacts(withProgress(createReadStream(path), path, terminal), path), where: path };
}

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES') return 'it may not be read';
  return cause instanceof Error ? cause.message : String(cause);
}
