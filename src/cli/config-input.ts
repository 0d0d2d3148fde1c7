import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { HARNESSES } from '../attribution/catalogue.ts';
import { markOwner } from '../attribution/mark-owner.ts';
import { defaultConfig } from '../config/default-config.ts';
import { parseConfig } from '../config/parse-config.ts';
import type { Config } from '../config/to-config.ts';
import type { Vocabulary } from '../config/vocabulary.ts';
import { metrics } from '../measurement/metrics.ts';
import { fileReason } from './file-reason.ts';
import { UsageError } from './usage-error.ts';

/** Where a repository keeps its configuration. */
export const CONFIG_PATH = '.github/harness-metrics.yml';

export interface ConfigInput {
  readonly config: Config;
  /** `default`, or the first digits of the file's SHA-256. */
  readonly digest: string;
  /** The file, or `null` for the defaults. */
  readonly where: string | null;
  readonly notices: readonly string[];
}

/** The ids that a configuration may name. */
export const VOCABULARY: Vocabulary = {
  harnessIds: HARNESSES.map(({ id }) => id),
  metricIds: metrics.map(({ id }) => id),
  ownerOf: (mark) => markOwner(mark, HARNESSES),
};

/**
 * Reads the configuration that was named, else the one in its usual place, else the defaults.
 *
 * @throws {UsageError} where a file that was named cannot be read
 * @throws {ConfigError} where it is wrong
 */
export async function readConfig(path: string | undefined): Promise<ConfigInput> {
  const text = await textOf(path ?? CONFIG_PATH, path !== undefined);
  if (text === null) return { config: defaultConfig(), digest: 'default', where: null, notices: [] };
  const where = path ?? CONFIG_PATH;
  const { config, notices } = parseConfig(text, where, VOCABULARY);
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { config, digest, where, notices };
}

async function textOf(path: string, isNamed: boolean): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (!isNamed && isMissing(cause)) return null;
    const why = fileReason(cause);
    throw new UsageError(
      `Cannot read the configuration ${path}: ${why}. Leave --config out for the defaults.`,
      { cause },
    );
  }
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}
