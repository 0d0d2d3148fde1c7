import type { Account } from '../domain/account.ts';
import type { CommitIdentity } from '../domain/commit.ts';
import { isBot, plainLogin } from './bot-login.ts';
import type { CompiledAccount, CompiledCatalogue, CompiledSignal } from './compile-catalogue.ts';
import { type Finding, finding, type Place } from './finding.ts';
import { accountOfAddress } from './git-address.ts';
import { kept } from './kept.ts';
import type { IdentityField } from './signal.ts';

/** The id of `github-actions[bot]`, which agents that run in workflows borrow: it never decides. */
const ACTIONS_ID = 41898282;

/** Signals of an account that stands in a field: by its id, else by its login. */
export function accountSignals(
  catalogue: CompiledCatalogue,
  account: Account,
  field: IdentityField,
): readonly CompiledSignal[] {
  const id = account.id === ACTIONS_ID ? undefined : account.id;
  const byId = id === undefined ? undefined : catalogue.accountsById.get(id);
  if (byId !== undefined) return standing(byId, field);
  const byLogin = catalogue.accountsByLogin.get(plainLogin(account.login));
  return byLogin === undefined ? NONE : standing(ofSame(byLogin, account), field);
}

function standing(known: readonly CompiledAccount[], field: IdentityField): readonly CompiledSignal[] {
  return unique(kept(known, ({ compiled }) => compiled.match.in.includes(field)));
}

function ofSame(known: readonly CompiledAccount[], account: Account): readonly CompiledAccount[] {
  return kept(known, (one) => isSame(one, account));
}

const NONE: readonly CompiledSignal[] = [];

/** A person's account of the same name is another account; a bot's name is the bot's, with whatever id. */
function isSame({ account: known }: CompiledAccount, account: Account): boolean {
  if (isBot(account)) return true;
  if (account.kind === 'user' && known.machineUser !== true) return false;
  return known.bare === true && (account.id === undefined || known.id === undefined);
}

function unique(known: readonly CompiledAccount[]): readonly CompiledSignal[] {
  const [first] = known;
  if (first === undefined) return NONE;
  if (known.length === 1) return [first.compiled];
  return [...new Set(known.map(({ compiled }) => compiled))];
}

/** What a commit's author or committer says. */
export function findInIdentity(
  catalogue: CompiledCatalogue,
  {
    identity,
    field,
  }: { readonly identity: CommitIdentity | undefined; readonly field: 'commit-author' | 'committer' },
  when: Omit<Place, 'field'>,
): readonly Finding[] {
  if (identity === undefined) return NOTHING;
  const hit = identitySignals(catalogue, identity, field);
  if (hit.length === 0) return NOTHING;
  const place = { ...when, field };
  const text = `${identity.name ?? identity.account?.login ?? ''} <${identity.email ?? ''}>`;
  return hit.map((compiled) => finding(compiled, place, { text }));
}

const NOTHING: readonly Finding[] = [];

/** Signals of a commit's author or committer: of the account, of the address, of both parts of the address, of the name. */
export function identitySignals(
  catalogue: CompiledCatalogue,
  identity: CommitIdentity,
  field: 'commit-author' | 'committer',
): readonly CompiledSignal[] {
  const known = byAccount(catalogue, identity, field);
  const written = byAddressOrName(catalogue, identity, field);
  if (known.length === 0) return written;
  return written.length === 0 ? known : [...new Set([...known, ...written])];
}

function byAccount(
  catalogue: CompiledCatalogue,
  { account, email }: CommitIdentity,
  field: IdentityField,
): readonly CompiledSignal[] {
  const known = account === null || account === undefined ? NONE : accountSignals(catalogue, account, field);
  const written = email === undefined ? null : accountOfAddress(email);
  if (written === null) return known;
  const own = accountSignals(catalogue, written, field);
  if (known.length === 0) return own;
  return own.length === 0 ? known : [...new Set([...known, ...own])];
}

/** Names are looked at from their end. */
const NAME_END = 100;
const NO_NAMES: ReturnType<CompiledCatalogue['identityNames']> = [];

function byAddressOrName(
  catalogue: CompiledCatalogue,
  { name, email }: CommitIdentity,
  field: 'commit-author' | 'committer',
): readonly CompiledSignal[] {
  const addressed = email === undefined ? undefined : catalogue.emails.get(email.toLowerCase());
  const named = name === undefined ? NO_NAMES : catalogue.identityNames(name.slice(-NAME_END));
  if (addressed === undefined && named.length === 0) return NONE;
  return [
    ...(addressed === undefined ? [] : withName(addressed, name)).filter(({ match }) =>
      match.in.includes(field),
    ),
    ...named.filter(({ match }) => match.in.includes(field)),
  ];
}

type Addressed = NonNullable<ReturnType<CompiledCatalogue['emails']['get']>>;

function withName(addressed: Addressed, name: string | undefined): Addressed {
  return name === undefined ? addressed : kept(addressed, ({ match }) => match.name?.test(name) ?? true);
}
