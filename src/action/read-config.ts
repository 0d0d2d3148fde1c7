import { createHash } from 'node:crypto';
import { HARNESSES } from '../attribution/catalogue.ts';
import { markOwner } from '../attribution/mark-owner.ts';
import { defaultConfig } from '../config/default-config.ts';
import { overrideConfig } from '../config/override-config.ts';
import { type ParsedConfig, parseConfig } from '../config/parse-config.ts';
import type { Config } from '../config/to-config.ts';
import type { Vocabulary } from '../config/vocabulary.ts';
import { metrics } from '../measurement/metrics.ts';
import type { ConfigFile } from './config-files.ts';
import { hiddenError, hiddenProblems } from './hidden-problems.ts';

/** The configuration that holds for a run, and what had to be said about its files. */
export interface RunConfig {
  readonly config: Config;
  /** `default`, or the first digits of the files' SHA-256. */
  readonly digest: string;
  readonly notices: readonly string[];
}

/**
 * Reads the repository's configuration over its organisation's.
 *
 * @throws {ConfigError} where one is wrong
 */
export function readConfig(files: readonly ConfigFile[]): RunConfig {
  const vocabulary: Vocabulary = {
    harnessIds: HARNESSES.map(({ id }) => id),
    metricIds: metrics.map(({ id }) => id),
    ownerOf: (mark) => markOwner(mark, HARNESSES),
  };
  const [first, second] = files.map((file) => parsed(file, vocabulary));
  if (first === undefined) return { config: defaultConfig(), digest: 'default', notices: [] };
  const { config, notices } = second === undefined ? first : overrideConfig(first, second);
  return { config, digest: digestOf(files), notices };
}

/** @throws {ConfigError} without values of a file that fewer people can read than the log */
function parsed(file: ConfigFile, vocabulary: Vocabulary): ParsedConfig {
  try {
    const config = parseConfig(file.text, file.where, vocabulary);
    return file.isHidden ? { ...config, notices: hiddenProblems(config.notices, file) } : config;
  } catch (error) {
    throw hiddenError(error, file);
  }
}

function digestOf(files: readonly ConfigFile[]): string {
  const hash = createHash('sha256');
  for (const { text } of files) hash.update(text);
  return hash.digest('hex').slice(0, 12);
}
