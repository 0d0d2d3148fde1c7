import type { Account } from '../domain/account.ts';
import { AI_REVIEWERS } from './ai-reviewers.ts';
import { automationLogin } from './automation.ts';
import { isBot, plainLogin } from './bot-login.ts';
import type { CompiledCatalogue } from './compile-catalogue.ts';
import type { KnownAccount } from './signal.ts';

/** What gave a review: a person, an AI (reviewer or coding agent), other automation, or the source does not say. */
export type ReviewerRole = 'user' | 'ai' | 'automation' | 'unknown';

/**
 * Says what kind of account gave a review. AI are the known reviewers, the accounts of every harness of the catalogue,
 * the reader's own among them, and `aiLogins`: the configuration's own, in lower case, without `[bot]`.
 */
export function reviewerRole(
  catalogue: Pick<CompiledCatalogue, 'harnesses'>,
  aiLogins: ReadonlySet<string>,
): (account: Account | null) => ReviewerRole {
  const isKnown = aiAccounts(catalogue);
  return (account) => {
    if (account === null) return 'unknown';
    if (isKnown(account) || aiLogins.has(plainLogin(account.login))) return 'ai';
    if (isBot(account) || automationLogin(account) !== null) return 'automation';
    return account.kind === 'user' ? 'user' : 'unknown';
  };
}

function aiAccounts({ harnesses }: Pick<CompiledCatalogue, 'harnesses'>): (account: Account) => boolean {
  const known: readonly KnownAccount[] = [
    ...AI_REVIEWERS,
    ...[...harnesses.values()]
      .flatMap(({ signals }) => signals)
      .flatMap(({ match }) => (match.by === 'account' ? match.accounts : [])),
  ];
  const ids = new Set(known.flatMap(({ id }) => id ?? []));
  const logins = new Set(known.flatMap(({ login }) => login ?? []));
  const notPersons = new Set(known.flatMap(({ login, bare }) => (bare === true ? (login ?? []) : [])));
  return (account) => {
    if (account.id !== undefined && ids.has(account.id)) return true;
    const login = plainLogin(account.login);
    return notPersons.has(login) || (logins.has(login) && isBot(account));
  };
}
