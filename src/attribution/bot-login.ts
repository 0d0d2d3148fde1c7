import type { Account } from '../domain/account.ts';

const SUFFIX = '[bot]';

/** A login in lower case without `[bot]`, which GraphQL drops, and without the `app/` of GitHub's own command line. */
export function plainLogin(login: string): string {
  const lower = login.toLowerCase();
  const start = lower.startsWith('app/') ? 4 : 0;
  return lower.slice(start, lower.endsWith(SUFFIX) ? -SUFFIX.length : undefined);
}

/** Whether an account is known to be an app and no person. */
export function isBot(account: Account): boolean {
  return account.kind === 'bot' || account.login.endsWith(SUFFIX) || account.login.startsWith('app/');
}
