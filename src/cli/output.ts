import { writeFile } from 'node:fs/promises';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/**
 * Writes what a command made to a file, or to standard output.
 *
 * @throws {UsageError} where the file cannot be written
 */
export async function writeOutput(
  text: string,
  path: string | undefined,
  { out, log }: Terminal,
): Promise<void> {
  if (path === undefined) {
    await writeAll(out, text);
    return;
  }
  try {
    await writeFile(path, text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`Cannot write ${path}: ${why}. Give a path in a folder that exists.`, { cause });
  }
  await writeAll(log, `Wrote ${path}\n`);
}

/** Resolves once the stream took the text; a reader that went away (`| head`) is no error. */
async function writeAll(stream: Terminal['out'], text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stream.write(text, (error) => {
      if (error == null || ('code' in error && error.code === 'EPIPE')) resolve();
      else reject(error);
    });
  });
}
