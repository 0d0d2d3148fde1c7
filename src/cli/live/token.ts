import type { Surroundings } from '../surroundings.ts';
import { UsageError } from '../usage-error.ts';
import type { Host } from './host.ts';

type Variable = 'GITHUB_TOKEN' | 'GH_TOKEN' | 'GH_ENTERPRISE_TOKEN' | 'GITHUB_ENTERPRISE_TOKEN';

const OF_GITHUB = ['GITHUB_TOKEN', 'GH_TOKEN'] as const;
const OF_ENTERPRISE = ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN'] as const;

/** A token and where it was found. Its value is printed nowhere. */
export interface Token {
  readonly value: string;
  readonly from: Variable | 'gh auth token';
}

/**
 * The token of the environment that is meant for the host, else the one that GitHub's command line keeps for it. As
 * with `gh`, what is meant for github.com is sent to no server of somebody's own, unless the environment says that the
 * process runs on that server's runner.
 *
 * @see https://cli.github.com/manual/gh_help_environment
 * @throws {UsageError} where there is none, or where it cannot be one
 */
export async function findToken(
  { env, tokenOfGh }: Pick<Surroundings, 'env' | 'tokenOfGh'>,
  host: Host,
): Promise<Token> {
  const variables = variablesFor(host, env);
  for (const from of variables) {
    const value = env[from]?.trim();
    if (value) return checked({ value, from });
  }
  const kept = (await tokenOfGh(host.name))?.trim();
  if (kept) return checked({ value: kept, from: 'gh auth token' });
  throw new UsageError(
    `There is no token for ${host.name}. Three ways to give one: set ${variables[0]}, set ${variables[1]}, or log in with ` +
      `"gh auth login --hostname ${host.name}". Reading public repositories needs no permission; private ones need to be read.`,
  );
}

function variablesFor(host: Host, env: Surroundings['env']): readonly [Variable, Variable] {
  if (host.name === 'github.com' || host.name.endsWith('.ghe.com')) return OF_GITHUB;
  const ofRunner = [env.GITHUB_API_URL, env.GITHUB_SERVER_URL].map(hostNameOf);
  return ofRunner.includes(host.name) ? OF_GITHUB : OF_ENTERPRISE;
}

function hostNameOf(url: string | undefined): string | null {
  return url !== undefined && URL.canParse(url) ? new URL(url).host.toLowerCase() : null;
}

/** A header of other characters fails with a message that quotes it. */
function checked(token: Token): Token {
  if (/^[\x21-\x7e]+$/.test(token.value)) return token;
  throw new UsageError(
    `What ${token.from} holds is not a token: it has spaces or other characters that no token has.`,
  );
}
