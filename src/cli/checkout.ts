import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileReason } from './file-reason.ts';
import { UsageError } from './usage-error.ts';

/** The list of harnesses, from the root of the project. */
export const CATALOGUE_PATH = 'src/attribution/catalogue.ts';

/** A harness's file, from the root of the project. */
export function harnessPath(id: string): string {
  return `src/attribution/harnesses/${id}.ts`;
}

/** What a folder holds if it is a checkout of this project, else `null`. */
export async function readCheckout(folder: string): Promise<{ readonly catalogue: string } | null> {
  const [about, catalogue] = await Promise.all(
    ['package.json', CATALOGUE_PATH].map((path) => readFile(join(folder, path), 'utf8').catch(() => null)),
  );
  const isOurs = about != null && /"name":\s*"harness-metrics"/.test(about);
  return isOurs && catalogue != null ? { catalogue } : null;
}

/**
 * Writes a new harness and the catalogue that lists it: both, or neither.
 *
 * @throws {UsageError} where the harness's file is there, or one of the two cannot be written
 */
export async function writeHarness(
  folder: string,
  { id, source, catalogue }: { readonly id: string; readonly source: string; readonly catalogue: string },
): Promise<void> {
  const own = join(folder, harnessPath(id));
  const list = join(folder, CATALOGUE_PATH);
  const partial = `${list}.partial`;
  await writeFile(own, source, { flag: 'wx' }).catch((cause) => fail(harnessPath(id), cause));
  try {
    await writeFile(partial, catalogue);
    await rename(partial, list);
  } catch (cause) {
    await Promise.allSettled([rm(own), rm(partial)]);
    fail(CATALOGUE_PATH, cause);
  }
}

function fail(path: string, cause: unknown): never {
  const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
  const why = isThere ? 'it is there already; add further marks to it' : fileReason(cause);
  throw new UsageError(`Cannot write ${path}: ${why}. Nothing was changed.`, { cause });
}
