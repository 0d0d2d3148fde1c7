import { createHash } from 'node:crypto';
import { HARNESSES } from '../attribution/catalogue.ts';
import { defaultConfig } from '../config/default-config.ts';
import { overrideConfig } from '../config/override-config.ts';
import { type ParsedConfig, parseConfig } from '../config/parse-config.ts';
import type { Config } from '../config/to-config.ts';
import { metrics } from '../measurement/metrics.ts';
import type { Forge } from '../tasks/forge.ts';
import { ForgeError } from '../tasks/forge-error.ts';
import type { RunContext } from './run-context.ts';

/** The configuration that holds for a run, and what had to be said about its files. */
export interface RunConfig {
  readonly config: Config;
  /** `default`, or the first digits of the files' SHA-256. */
  readonly digest: string;
  readonly notices: readonly string[];
}

interface Found {
  readonly text: string;
  readonly parsed: ParsedConfig;
}

/** Where an organisation keeps what holds for all its repositories, in its repository `.github`. */
const USUAL_PATH = '.github/harness-metrics.yml';

/**
 * Reads the configuration of the repository that the run takes place in over its organisation's, both from their
 * default branches: never what a pull request brought.
 *
 * @throws {ConfigError} where one is wrong
 */
export async function readConfig({ forge, inputs, place }: RunContext): Promise<RunConfig> {
  const shared = `${place.repository.split('/')[0]}/.github`;
  const files = await Promise.all([
    shared === place.repository ? null : sharedFile(forge, shared),
    file(forge, place.repository, inputs.config),
  ]);
  const found = files.filter((one) => one !== null);
  const [first, second] = found;
  if (first === undefined) return { config: defaultConfig(), digest: 'default', notices: [] };
  const { config, notices } =
    second === undefined ? first.parsed : overrideConfig(first.parsed, second.parsed);
  return { config, digest: digestOf(found), notices };
}

/** One that this token may not see is none: most workflows see their own repository only. */
async function sharedFile(forge: Forge, repository: string): Promise<Found | null> {
  try {
    return await file(forge, repository, USUAL_PATH);
  } catch (error) {
    if (error instanceof ForgeError && (error.kind === 'not-found' || error.kind === 'forbidden'))
      return null;
    throw error;
  }
}

async function file(forge: Forge, repository: string, path: string): Promise<Found | null> {
  const found = await forge.configText(repository, path);
  if (found === null) return null;
  const { text } = found;
  const vocabulary = {
    harnessIds: HARNESSES.map(({ id }) => id),
    metricIds: metrics.map(({ id }) => id),
  };
  return { text, parsed: parseConfig(text, `${repository}/${path}`, vocabulary) };
}

function digestOf(found: readonly Found[]): string {
  const hash = createHash('sha256');
  for (const { text } of found) hash.update(text);
  return hash.digest('hex').slice(0, 12);
}
