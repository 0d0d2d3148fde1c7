import { createHash } from 'node:crypto';
import { defaultConfig } from '../../config/default-config.ts';
import { overrideConfig } from '../../config/override-config.ts';
import { type ParsedConfig, parseConfig } from '../../config/parse-config.ts';
import type { Forge } from '../../tasks/forge.ts';
import { ForgeError } from '../../tasks/forge-error.ts';
import { CONFIG_PATH, type ConfigInput, VOCABULARY } from '../config-input.ts';

/** Where configurations are looked for, the general one first. */
interface Places {
  readonly repositories: readonly string[];
  /** Why there are none; `null`: there are. */
  readonly none: string | null;
}

interface Found {
  readonly where: string;
  readonly text: string;
  readonly parsed: ParsedConfig;
}

/**
 * The configuration that the host keeps: the one of the owner's `.github` repository, and under a single repository
 * its own over it. Always from the default branch.
 *
 * @throws {ConfigError} where a file is wrong
 */
export async function readLiveConfig(
  forge: Forge,
  { owners, repositories }: { readonly owners: readonly string[]; readonly repositories: readonly string[] },
): Promise<ConfigInput> {
  const places = placesOf(owners, repositories);
  const found: Found[] = [];
  const notices: string[] = [];
  // A repository that was named is asked about first: a bad token is told of what somebody knows.
  for (const repository of places.repositories.toReversed()) {
    const one = await configOf(forge, repository);
    if (typeof one === 'string') notices.unshift(one);
    else if (one !== null) found.unshift(one);
  }
  if (places.none !== null) notices.push(places.none);
  const [first, second] = found;
  if (first === undefined) return { config: defaultConfig(), digest: 'default', where: null, notices };
  const parsed = second === undefined ? first.parsed : overrideConfig(first.parsed, second.parsed);
  return {
    config: parsed.config,
    digest: digestOf(found),
    where: found
      .map(({ where }) => where)
      .reverse()
      .join(' over '),
    notices: [...notices, ...parsed.notices],
  };
}

function placesOf(owners: readonly string[], repositories: readonly string[]): Places {
  const all = [...owners, ...repositories.map((name) => name.split('/')[0] ?? '')];
  const distinct = new Set(all.map((owner) => owner.toLowerCase()));
  const [owner] = all;
  if (owner === undefined || distinct.size > 1) {
    return {
      repositories: [],
      none: 'The repositories are of several owners: no configuration of theirs is read.',
    };
  }
  const own = owners.length === 0 && repositories.length === 1 ? repositories : [];
  return { repositories: [...new Set([`${owner}/.github`, ...own])], none: null };
}

/** `null`: there is none; a text says why it cannot be read. */
async function configOf(forge: Forge, repository: string): Promise<Found | string | null> {
  const where = `${repository}/${CONFIG_PATH}`;
  try {
    const file = await forge.configText(repository, CONFIG_PATH);
    if (file === null) return null;
    return { where, text: file.text, parsed: parseConfig(file.text, where, VOCABULARY) };
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    if (error.kind === 'not-found' || error.kind === 'gone') return null;
    if (error.kind === 'forbidden')
      return `${where} cannot be read, and is taken for absent: ${error.message}`;
    throw error;
  }
}

function digestOf(found: readonly Found[]): string {
  const hash = createHash('sha256');
  for (const { text } of found) hash.update(text);
  return hash.digest('hex').slice(0, 12);
}
