import type { Account } from '../domain/account.ts';
import { AI_REVIEWERS } from './ai-reviewers.ts';
import { automationLogin } from './automation.ts';
import { isBot, plainLogin } from './bot-login.ts';
import { HARNESSES } from './catalogue.ts';
import type { KnownAccount } from './signal.ts';

/** What gave a review: a person, an AI (reviewer or coding agent), other automation, or the source does not say. */
export type ReviewerRole = 'user' | 'ai' | 'automation' | 'unknown';

/** Says what kind of account gave a review. `extraAiLogins`: the configuration's own, in lower case, without `[bot]`. */
export function reviewerRole(account: Account | null, extraAiLogins: ReadonlySet<string>): ReviewerRole {
  if (account === null) return 'unknown';
  if (isAi(account) || extraAiLogins.has(plainLogin(account.login))) return 'ai';
  if (isBot(account) || automationLogin(account) !== null) return 'automation';
  return account.kind === 'user' ? 'user' : 'unknown';
}

const AGENTS: readonly KnownAccount[] = HARNESSES.flatMap(({ signals }) => signals).flatMap(({ match }) =>
  match.by === 'account' ? match.accounts : [],
);
const KNOWN: readonly KnownAccount[] = [...AI_REVIEWERS, ...AGENTS];
const IDS: ReadonlySet<number> = new Set(KNOWN.flatMap(({ id }) => id ?? []));
const LOGINS: ReadonlyMap<string, KnownAccount> = new Map(
  KNOWN.flatMap((known) => (known.login === undefined ? [] : [[known.login, known]])),
);

function isAi(account: Account): boolean {
  if (account.id !== undefined && IDS.has(account.id)) return true;
  const known = LOGINS.get(plainLogin(account.login));
  return known !== undefined && (known.bare === true || isBot(account));
}
