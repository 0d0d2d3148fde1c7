import { constants, createReadStream } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { stdin } from 'node:process';
import { type Facts, readFacts } from '../facts/read-facts.ts';
import { fileReason } from './file-reason.ts';
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
    await access(path, constants.R_OK);
  } catch (cause) {
    throw cannotRead(path, fileReason(cause), cause);
  }
  if ((await stat(path)).isDirectory()) throw cannotRead(path, 'it is a folder');
  return { facts: await readFacts(withProgress(createReadStream(path), path, terminal), path), where: path };
}

function cannotRead(path: string, why: string, cause?: unknown): UsageError {
  const remedy = 'Give the path of a facts file, or - to read one from standard input.';
  return new UsageError(`Cannot read the facts file ${path}: ${why}. ${remedy}`, { cause });
}
