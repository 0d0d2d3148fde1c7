import type { Account } from '../domain/account.ts';
import type { Commit } from '../domain/commit.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import { automationLogin } from './automation.ts';
import { isBot } from './bot-login.ts';
import { accountOfAddress } from './git-address.ts';

/**
 * The automation that made a pull request, as its login is written, or `null`. An app that nobody knows is automation
 * too: it is no person. Where the author is unknown, all of the commits must be automation's.
 */
export function botOf({ author, commits }: PullRequest): string | null {
  if (author !== null && author !== undefined) return isMachine(author) ? author.login : null;
  let first: string | null = null;
  for (const commit of commits ?? []) {
    const bot = commitBot(commit);
    if (bot === null) return null;
    first ??= bot;
  }
  return first;
}

function isMachine(account: Account): boolean {
  return isBot(account) || automationLogin(account) !== null;
}

function commitBot({ author }: Commit): string | null {
  const account = author?.account ?? (author?.email === undefined ? null : accountOfAddress(author.email));
  return account !== null && isMachine(account) ? account.login : null;
}
