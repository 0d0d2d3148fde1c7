import { createHash } from 'node:crypto';
import { HARNESSES } from '../attribution/catalogue.ts';
import { defaultConfig } from '../config/default-config.ts';
import { overrideConfig } from '../config/override-config.ts';
import { parseConfig } from '../config/parse-config.ts';
import type { Config } from '../config/to-config.ts';
import { metrics } from '../measurement/metrics.ts';
import type { ConfigFile } from './config-files.ts';

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
  const vocabulary = {
    harnessIds: HARNESSES.map(({ id }) => id),
    metricIds: metrics.map(({ id }) => id),
  };
  const [first, second] = files.map(({ text, where }) => parseConfig(text, where, vocabulary));
  if (first === undefined) return { config: defaultConfig(), digest: 'default', notices: [] };
  const { config, notices } = second === undefined ? first : overrideConfig(first, second);
  return { config, digest: digestOf(files), notices };
}

function digestOf(files: readonly ConfigFile[]): string {
  const hash = createHash('sha256');
  for (const { text } of files) hash.update(text);
  return hash.digest('hex').slice(0, 12);
}
