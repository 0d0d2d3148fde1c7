import type { Budget, Forge } from '../../tasks/forge.ts';
import { logNotices } from '../notices.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Terminal } from '../terminal.ts';
import { createCost } from './cost.ts';
import { findHost, type Host } from './host.ts';
import { findToken, type Token } from './token.ts';

/** GitHub, as the token that was found. */
export interface Connection {
  readonly forge: Forge;
  readonly host: Host;
  readonly tokenFrom: Token['from'];
  /** Points that are left of the limit, as far as is known; `null`: it was not asked for, or there is none. */
  readonly pointsLeft: () => number | null;
  /** Asks what is left of the limit. It costs no point. */
  readonly learnLimit: () => Promise<Budget>;
  /** Says what was asked of GitHub since the connection was made. */
  readonly logCost: () => void;
}

/**
 * Finds host and token. Nothing is sent yet.
 *
 * @throws {UsageError} where there is no token
 */
export async function connect(
  asked: string | undefined,
  surroundings: Surroundings,
  terminal: Terminal,
): Promise<Connection> {
  const host = findHost(asked, surroundings);
  const token = await findToken(surroundings, host);
  const cost = createCost();
  const { now, second } = surroundings;
  const startedAt = now();
  // Commands that need no network shall not wait for a client to load.
  const { githubForge } = await import('../../github/github-forge.ts');
  const forge = githubForge({
    token: token.value,
    baseUrl: host.apiUrl,
    now,
    second,
    log: (line) => logNotices([line], terminal),
    onAnswer: cost.count,
  });
  let leftAtStart: number | null = null;
  return {
    forge,
    host,
    tokenFrom: token.from,
    pointsLeft: () => (leftAtStart === null ? null : Math.max(0, leftAtStart - cost.points())),
    learnLimit: async () => {
      const budget = await forge.budget();
      leftAtStart = budget.kind === 'limited' ? budget.left + cost.points() : null;
      return budget;
    },
    logCost: () => terminal.log.write(`${cost.text(now() - startedAt)}\n`),
  };
}
