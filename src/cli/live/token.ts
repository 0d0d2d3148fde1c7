import type { Surroundings } from '../surroundings.ts';
import { UsageError } from '../usage-error.ts';
import type { Host } from './host.ts';

/** A token and where it was found. Its value is printed nowhere. */
export interface Token {
  readonly value: string;
  readonly from: 'GITHUB_TOKEN' | 'GH_TOKEN' | 'gh auth token';
}

/**
 * The token of the environment, else the one that GitHub's command line keeps.
 *
 * @throws {UsageError} where there is none, or where it cannot be one
 */
export async function findToken(
  { env, tokenOfGh }: Pick<Surroundings, 'env' | 'tokenOfGh'>,
  host: Host,
): Promise<Token> {
  const { GITHUB_TOKEN, GH_TOKEN } = env;
  if (GITHUB_TOKEN?.trim()) return checked({ value: GITHUB_TOKEN.trim(), from: 'GITHUB_TOKEN' });
  if (GH_TOKEN?.trim()) return checked({ value: GH_TOKEN.trim(), from: 'GH_TOKEN' });
  const kept = (await tokenOfGh(host.name))?.trim();
  if (kept) return checked({ value: kept, from: 'gh auth token' });
  throw new UsageError(
    `There is no token for ${host.name}. Three ways to give one: set GITHUB_TOKEN, set GH_TOKEN, or log in with ` +
      `"gh auth login --hostname ${host.name}". Reading public repositories needs no permission; private ones need to be read.`,
  );
}

/** A header of other characters fails with a message that quotes it. */
function checked(token: Token): Token {
  if (/^[\x21-\x7e]+$/.test(token.value)) return token;
  throw new UsageError(
    `What ${token.from} holds is not a token: it has spaces or other characters that no token has.`,
  );
}
