import type { Account } from '../domain/account.ts';
import type { CommitIdentity } from '../domain/commit.ts';
import { isBot, plainLogin } from './bot-login.ts';
import type { CompiledAccount, CompiledCatalogue, CompiledSignal } from './compile-catalogue.ts';
import { type Finding, finding, type Place } from './finding.ts';
import { accountOfAddress } from './git-address.ts';
import type { IdentityField } from './signal.ts';

/** The id of `github-actions[bot]`, which agents that run in workflows borrow: it never decides. */
const ACTIONS_ID = 41898282;

/** Signals of an account that stands in a field: by its id, else by its login. */
export function accountSignals(
  catalogue: CompiledCatalogue,
  account: Account,
  field: IdentityField,
): readonly CompiledSignal[] {
  const stands = ({ compiled }: CompiledAccount): boolean => compiled.match.in.includes(field);
  const id = account.id === ACTIONS_ID ? undefined : account.id;
  const byId = id === undefined ? undefined : catalogue.accountsById.get(id);
  if (byId !== undefined) return unique(byId.filter(stands));
  const byLogin = catalogue.accountsByLogin.get(plainLogin(account.login)) ?? NONE;
  return byLogin === NONE ? [] : unique(byLogin.filter((known) => stands(known) && isSame(known, account)));
}

const NONE: readonly CompiledAccount[] = [];

/** A person's account of the same name is another account; a bot's name is the bot's, with whatever id. */
function isSame({ account: known }: CompiledAccount, account: Account): boolean {
  if (isBot(account)) return true;
  if (account.kind === 'user' && known.machineUser !== true) return false;
  return known.bare === true && (account.id === undefined || known.id === undefined);
}

function unique(known: readonly CompiledAccount[]): readonly CompiledSignal[] {
  return [...new Set(known.map(({ compiled }) => compiled))];
}

/** What a commit's author or committer says. */
export function findInIdentity(
  catalogue: CompiledCatalogue,
  identity: CommitIdentity,
  place: Place & { readonly field: 'commit-author' | 'committer' },
): readonly Finding[] {
  const hit = [
    ...byAccount(catalogue, identity, place.field),
    ...byAddressOrName(catalogue, identity, place.field),
  ];
  if (hit.length === 0) return [];
  const text = `${identity.name ?? identity.account?.login ?? ''} <${identity.email ?? ''}>`;
  return [...new Set(hit)].map((compiled) => finding(compiled, place, { text }));
}

function byAccount(
  catalogue: CompiledCatalogue,
  { account, email }: CommitIdentity,
  field: IdentityField,
): readonly CompiledSignal[] {
  const written = email === undefined ? null : accountOfAddress(email);
  return [
    ...(account === null || account === undefined ? [] : accountSignals(catalogue, account, field)),
    ...(written === null ? [] : accountSignals(catalogue, written, field)),
  ];
}

/** Names are looked at from their end. */
const NAME_END = 100;

function byAddressOrName(
  catalogue: CompiledCatalogue,
  { name, email }: CommitIdentity,
  field: 'commit-author' | 'committer',
): readonly CompiledSignal[] {
  const addressed = email === undefined ? undefined : catalogue.emails.get(email.toLowerCase());
  const end = name?.slice(-NAME_END) ?? '';
  return [
    ...(addressed ?? []).filter(
      ({ match }) => match.in.includes(field) && (name === undefined || (match.name?.test(name) ?? true)),
    ),
    ...catalogue.identityNames.filter(({ match }) => match.in.includes(field) && match.pattern.test(end)),
  ];
}
