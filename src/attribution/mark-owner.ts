import type { OwnMark } from '../domain/own-mark.ts';
import { AI_REVIEWERS } from './ai-reviewers.ts';
import { automationLogin, isAutomationBranch } from './automation.ts';
import { plainLogin } from './bot-login.ts';
import { accountOfAddress } from './git-address.ts';
import type { Harness } from './harness.ts';
import { nameKey } from './named-agents.ts';
import type { KnownAccount, Match, Signal } from './signal.ts';
import { parseTrailer } from './trailer.ts';

/**
 * Whose a name or a mark is already among the harnesses, the automation and the AI reviewers that are known, in words;
 * `null`: nobody's. A harness of one's own that took it would claim pull requests of others.
 */
export function markOwner(mark: OwnMark, harnesses: readonly Harness[]): string | null {
  switch (mark.kind) {
    case 'name':
      return named(mark.text, harnesses);
    case 'login':
      return accountOwner({ login: mark.text }, harnesses);
    case 'email':
      return addressOwner(mark.text.toLowerCase(), harnesses);
    case 'branch-prefix':
      return prefixOwner(mark.text, harnesses);
    case 'label': {
      const label = mark.text.toLowerCase();
      return ownerBy(harnesses, ({ match }) => match.by === 'label' && match.label === label);
    }
    case 'trailer':
      return trailerOwner(mark, harnesses);
  }
}

function named(text: string, harnesses: readonly Harness[]): string | null {
  const key = nameKey(text);
  const isSame = (name: string) => key !== '' && nameKey(name) === key;
  const owner = harnesses.find(
    ({ name, namedInConventions }) => isSame(name) || namedInConventions.some(isSame),
  );
  return owner?.name ?? null;
}

function ownerBy(harnesses: readonly Harness[], isIts: (signal: Signal) => boolean): string | null {
  return harnesses.find(({ signals }) => signals.some(isIts))?.name ?? null;
}

type Written = { readonly login: string; readonly id?: number };

function accountOwner(account: Written, harnesses: readonly Harness[]): string | null {
  const isSame = isSameAs(account);
  const harness = ownerBy(harnesses, ({ match }) => match.by === 'account' && match.accounts.some(isSame));
  if (harness !== null) return harness;
  if (AI_REVIEWERS.some(isSame)) return 'an AI reviewer';
  return automationLogin({ login: account.login, kind: 'bot' }) === null ? null : 'automation';
}

function isSameAs({ login, id }: Written): (known: KnownAccount) => boolean {
  const plain = plainLogin(login);
  return (known) => known.login === plain || (id !== undefined && known.id === id);
}

function addressOwner(email: string, harnesses: readonly Harness[]): string | null {
  const account = accountOfAddress(email);
  if (account !== null) return accountOwner(account, harnesses);
  const isSame = ({ match, example, alsoMatches = [] }: Signal) =>
    match.by === 'email'
      ? match.emails.includes(email)
      : match.by === 'trailer' && [example.text, ...alsoMatches].some((text) => addressIn(text) === email);
  return ownerBy(harnesses, isSame);
}

function addressIn(text: string): string | null {
  return parseTrailer(text)?.address ?? null;
}

/** What tools and people put behind a prefix. */
const REST = 'fix-basket-12';

function prefixOwner(prefix: string, harnesses: readonly Harness[]): string | null {
  const isIts = ({ match, example, alsoMatches = [] }: Signal) =>
    match.by === 'branch' &&
    (match.pattern.test(`${prefix}${REST}`) ||
      [example.text, ...alsoMatches].some((branch) => branch.startsWith(prefix)));
  const owner = ownerBy(harnesses, isIts);
  return owner ?? (isAutomationBranch(`${prefix}${REST}`) ? 'automation' : null);
}

function trailerOwner(
  { key, value }: Extract<OwnMark, { readonly kind: 'trailer' }>,
  harnesses: readonly Harness[],
): string | null {
  const lower = key.toLowerCase();
  if (value === null) return ownerBy(harnesses, ({ match }) => isTrailer(match, lower));
  const trailer = parseTrailer(`${key}: ${value}`);
  const account = trailer?.address === null || trailer === null ? null : accountOfAddress(trailer.address);
  if (account !== null) return accountOwner(account, harnesses);
  const read = trailer?.value ?? value;
  return ownerBy(harnesses, ({ match }) => isTrailer(match, lower) && match.pattern.test(read));
}

function isTrailer(match: Match, key: string): match is Extract<Match, { readonly by: 'trailer' }> {
  return match.by === 'trailer' && match.key === key;
}
