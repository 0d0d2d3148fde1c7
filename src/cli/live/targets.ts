import { type ConfigInput, readConfig } from '../config-input.ts';
import { logNotices } from '../notices.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { type Connection, connect } from './connection.ts';
import { findHost, type Host } from './host.ts';
import { readLiveConfig } from './live-config.ts';
import { ownerName, repositoryName } from './repository-name.ts';
import type { Targets } from './select-repositories.ts';

/** What the options of live commands say about where to look. */
export interface LiveOptions {
  readonly repo?: readonly string[];
  readonly org?: string;
  readonly host?: string;
  readonly config?: string;
}

/** GitHub, what was asked for there, and the configuration that holds. */
export interface Live {
  readonly connection: Connection;
  readonly targets: Targets;
  readonly config: ConfigInput;
}

/** Whether GitHub is asked at all. */
export function isLive({ repo, org }: LiveOptions): boolean {
  return repo !== undefined || org !== undefined;
}

/**
 * Connects, and reads the configuration that holds for what was asked for; says on stderr which.
 *
 * @throws {UsageError} for what is no repository, or where there is no token
 * @throws {ConfigError} where the configuration is wrong
 */
export async function goLive(
  options: LiveOptions,
  terminal: Terminal,
  surroundings: Surroundings,
): Promise<Live> {
  const targets = targetsOf(options, findHost(options.host, surroundings));
  const connection = await connect(options.host, surroundings, terminal);
  const config =
    options.config === undefined
      ? await readLiveConfig(connection.forge, targets)
      : await readConfig(options.config);
  const where = config.where === null ? 'none, the defaults hold' : config.where;
  terminal.log.write(`Configuration: ${where}\n`);
  logNotices(config.notices, terminal);
  return { connection, targets, config };
}

/** @throws {UsageError} where nothing was asked for, or it is no name */
export function targetsOf({ repo = [], org }: LiveOptions, host: Host): Targets {
  const repositories = [...new Set(repo.map((text) => repositoryName(text, host)))];
  const owners = org === undefined ? [] : [ownerName(org, host)];
  if (repositories.length + owners.length > 0) return { repositories, owners };
  throw new UsageError('Say where to look: --repo owner/name (several times if you like) or --org name.');
}
