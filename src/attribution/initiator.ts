import type { Account } from '../domain/account.ts';
import type { Attribution } from '../domain/attribution.ts';
import type { CommitIdentity } from '../domain/commit.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import { automationLogin } from './automation.ts';
import { isBot } from './bot-login.ts';
import type { CompiledCatalogue } from './compile-catalogue.ts';
import { accountSignals, identitySignals } from './find-identity.ts';
import { accountOfAddress } from './git-address.ts';
import { parseTrailer } from './trailer.ts';

interface Context {
  readonly catalogue: CompiledCatalogue;
  readonly verdict: Attribution;
}

/**
 * The person behind a pull request whose author is an app: as the source says, else who assigned the agent, else whom
 * the vendor's body names, else the only human co-author. `undefined`: unknown, or the author is a person.
 */
export function initiatorOf(pullRequest: PullRequest, context: Context): Account | null | undefined {
  const { author, initiator } = pullRequest;
  if (author === null || author === undefined || !isTool(author, context.catalogue)) return undefined;
  if (initiator !== undefined) return initiator;
  if (context.verdict.kind !== 'harness') return undefined;
  return assignedBy(pullRequest) ?? requestedBy(pullRequest, context) ?? onlyCoAuthor(pullRequest, context);
}

function isTool(account: Account, catalogue: CompiledCatalogue): boolean {
  if (isBot(account) || automationLogin(account) !== null) return true;
  return accountSignals(catalogue, account, 'author').length > 0;
}

/** The user who assigned the agent; else the one user whom the agent assigned beside itself when it opened. */
function assignedBy({ events }: PullRequest): Account | undefined {
  const assigned = (events ?? []).filter((event) => event.kind === 'assigned');
  const asked = assigned.find(({ actor, assignee }) => isUser(actor) && assignee !== null && isBot(assignee));
  if (asked?.actor != null) return asked.actor;
  const beside = assigned
    .filter(({ actor }) => actor != null && isBot(actor))
    .map(({ assignee }) => assignee)
    .filter((assignee) => assignee !== null)
    .filter((assignee) => isUser(assignee));
  const [first] = beside;
  return beside.every(({ login }) => login === first?.login) ? first : undefined;
}

function isUser(account: Account | null | undefined): boolean {
  return account?.kind === 'user' && !isBot(account) && automationLogin(account) === null;
}

const LONGEST_BODY = 100_000;

function requestedBy({ body }: PullRequest, { catalogue, verdict }: Context): Account | undefined {
  if (body === null || body === undefined || verdict.kind !== 'harness') return undefined;
  for (const pattern of catalogue.harnesses.get(verdict.harness)?.requestedBy ?? []) {
    const login = pattern.exec(body.slice(0, LONGEST_BODY))?.groups?.login;
    if (login !== undefined) return { login, kind: 'user' };
  }
  return undefined;
}

/** The only person among commit authors and co-authors, if GitHub knows the account. */
function onlyCoAuthor({ commits }: PullRequest, { catalogue }: Context): Account | undefined {
  const persons = new Map<string, Account>();
  const strangers = new Set<string>();
  for (const { author, message } of commits ?? []) {
    for (const identity of [author ?? {}, ...coAuthors(message)]) {
      const account = identity.account ?? accountOfAddress(identity.email ?? '');
      if (isAgent(identity, account, catalogue)) continue;
      if (account === null) strangers.add(identity.name ?? identity.email ?? '');
      else persons.set(account.login.toLowerCase(), { ...account, kind: 'user' });
    }
  }
  strangers.delete('');
  return persons.size === 1 && strangers.size === 0 ? [...persons.values()][0] : undefined;
}

function isAgent(identity: CommitIdentity, account: Account | null, catalogue: CompiledCatalogue): boolean {
  if (account !== null && isTool(account, catalogue)) return true;
  if (account !== null && accountSignals(catalogue, account, 'trailer').length > 0) return true;
  return identitySignals(catalogue, identity, 'commit-author').length > 0;
}

const MOST_LINES = 500;

function coAuthors(message: string): readonly CommitIdentity[] {
  if (!/co-authored-by/i.test(message)) return [];
  return message
    .split('\n', MOST_LINES)
    .map((line) => parseTrailer(line.slice(0, 500)))
    .filter((trailer) => trailer?.key === 'co-authored-by')
    .map((trailer) => ({ name: trailer?.name ?? '', email: trailer?.address ?? '' }));
}
