import type { Account } from '../domain/account.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import { automationLogin } from './automation.ts';
import { isBot } from './bot-login.ts';
import type { CompiledCatalogue } from './compile-catalogue.ts';
import { accountSignals } from './find-identity.ts';
import type { Finding } from './finding.ts';

const RELEASE =
  /^(?:\w{1,20}(?:\([^()]{0,40}\))?!?: )?(?:release|prepare release|version packages|bump version)\b/i;
const ITEM = /^[-*+]\s+(?!\[[xX]\])/;

/**
 * What automation's text lists, or says of a release, is what others made; a line of its own may be an agent's that ran
 * inside.
 */
export function withoutChangelog(
  found: readonly Finding[],
  { author, title }: PullRequest,
  catalogue: CompiledCatalogue,
): readonly Finding[] {
  if (found.length === 0 || !isPlainAutomation(author ?? null, catalogue)) return found;
  const isRelease = RELEASE.test(title ?? '');
  return found.map((one) =>
    one.aside === null && (isRelease || ITEM.test(one.text)) ? { ...one, aside: 'in a changelog' } : one,
  );
}

function isPlainAutomation(author: Account | null, catalogue: CompiledCatalogue): boolean {
  if (author === null || (!isBot(author) && automationLogin(author) === null)) return false;
  return !accountSignals(catalogue, author, 'author').some(({ harness }) => harness !== null);
}
