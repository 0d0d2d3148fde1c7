import type { Account } from '../../../src/domain/account.ts';
import { nodeId, stableNumber } from './ids.ts';
import type { AccountRecord } from './records.ts';
import type { Store } from './store.ts';

/** An account to begin with. `login` in either spelling; an id is derived from the login where none is given. */
export interface AccountSeed {
  readonly login: string;
  readonly id?: number;
  readonly type?: AccountRecord['__typename'];
  readonly name?: string;
}

/** REST calls Copilot's coding agent `Copilot`, GraphQL `copilot-swe-agent`. */
const OTHER_SPELLINGS: readonly { readonly graphql: string; readonly rest: string; readonly id: number }[] = [
  { graphql: 'copilot-swe-agent', rest: 'Copilot', id: 198982749 },
];
const KNOWN_BOT_IDS: Readonly<Record<string, number>> = {
  dependabot: 49699333,
  'github-actions': 41898282,
};
const LARGEST_INT = 2 ** 31 - 1;
const PREFIXES = { User: 'U', Bot: 'BOT', Mannequin: 'M', Organization: 'O' } as const;

/** The account of this seed, made where it is new. Found by id first, then by login. */
export function ensureAccount(store: Store, seed: AccountSeed): AccountRecord {
  const known = knownAccount(store, seed);
  if (known !== undefined) return known;
  const special = OTHER_SPELLINGS.find(
    ({ graphql, rest, id }) =>
      id === seed.id || graphql === bare(seed.login) || (rest === seed.login && seed.type === 'Bot'),
  );
  const type = special === undefined ? typeOf(seed) : 'Bot';
  const login = special?.graphql ?? bare(seed.login);
  const databaseId = checkedId(login, seed.id ?? special?.id ?? KNOWN_BOT_IDS[login] ?? stableNumber(login));
  const account: AccountRecord = {
    __typename: type,
    id: nodeId(PREFIXES[type], databaseId),
    databaseId,
    login,
    restLogin: special?.rest ?? (type === 'Bot' ? `${login}[bot]` : login),
    name: seed.name ?? null,
    createdAt: '2015-01-01T00:00:00Z',
    updatedAt: '2015-01-01T00:00:00Z',
  };
  if (seed.id === undefined) store.derivedIds.add(account);
  remember(store, account);
  return account;
}

/** The account of a fact; `null` (a deleted account) stays `null`. */
export function accountOfFact(store: Store, account: Account | null | undefined): AccountRecord | null {
  if (account == null) return null;
  const kind = account.login.endsWith('[bot]') ? 'bot' : account.kind;
  return ensureAccount(store, {
    login: account.login,
    ...(kind === undefined ? {} : { type: kind === 'bot' ? 'Bot' : 'User' }),
    ...(account.id === undefined ? {} : { id: account.id }),
  });
}

/** What REST writes in place of a deleted account. */
export function ghost(store: Store): AccountRecord {
  return ensureAccount(store, { login: 'ghost', id: 10137 });
}

function knownAccount(store: Store, seed: AccountSeed): AccountRecord | undefined {
  const byId = seed.id === undefined ? undefined : store.accounts.get(seed.id);
  if (byId !== undefined) return byId;
  const found = store.logins.get(seed.login.toLowerCase());
  if (found === undefined || (seed.type !== undefined && found.__typename !== seed.type)) return undefined;
  if (seed.id === undefined) return found;
  return store.derivedIds.has(found) ? withTrueId(store, found, seed.id) : undefined;
}

/** An account that was known by its login alone gets the id that a later seed gives it. */
function withTrueId(store: Store, account: AccountRecord, id: number): AccountRecord {
  store.derivedIds.delete(account);
  store.accounts.delete(account.databaseId);
  store.nodes.delete(account.id);
  account.databaseId = checkedId(account.login, id);
  account.id = nodeId(PREFIXES[account.__typename], id);
  remember(store, account);
  return account;
}

function checkedId(login: string, id: number): number {
  if (id > LARGEST_INT) throw new Error(`${login}: GitHub's databaseId is a 32-bit Int, not ${id}`);
  return id;
}

function remember(store: Store, account: AccountRecord): void {
  store.accounts.set(account.databaseId, account);
  store.nodes.set(account.id, account);
  store.logins.set(account.restLogin.toLowerCase(), account);
  if (!store.logins.has(account.login.toLowerCase())) store.logins.set(account.login.toLowerCase(), account);
}

function typeOf(seed: AccountSeed): AccountRecord['__typename'] {
  return seed.type ?? (seed.login.endsWith('[bot]') ? 'Bot' : 'User');
}

function bare(login: string): string {
  return login.endsWith('[bot]') ? login.slice(0, -5) : login;
}
