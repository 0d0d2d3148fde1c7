import type { HarnessId } from '../domain/harness-id.ts';
import type { Instant } from '../domain/instant.ts';
import { REVIEW_SIGNALS } from './ai-reviewers.ts';
import { byFirstLetter } from './by-first-letter.ts';
import { CO_AUTHOR_NEEDLES } from './co-author-name.ts';
import { CONVENTION_NEEDLES } from './conventions.ts';
import type { Harness } from './harness.ts';
import { type InHouseHarness, inHouseHarness } from './in-house.ts';
import { nameKey } from './named-agents.ts';
import { type NeedleScanner, needleScanner } from './needle-scanner.ts';
import { remembered } from './remembered.ts';
import type { KnownAccount, Match, Signal } from './signal.ts';

type MatchBy<By extends Match['by']> = Extract<Match, { readonly by: By }>;

/** A signal ready to be tried; `harness` is `null` for what AI reviewers leave. */
export interface CompiledSignal<M extends Match = Match> {
  readonly signal: Signal;
  readonly match: M;
  readonly harness: HarnessId | null;
  readonly from: Instant;
  readonly until: Instant;
  readonly falseFrom: Instant;
  readonly falseUntil: Instant;
}

/** An account with a signal that it stands for. */
export interface CompiledAccount {
  readonly account: KnownAccount;
  readonly compiled: CompiledSignal<MatchBy<'account'>>;
}

/** What reads a line without a signal of its own. `co-authors` reads every GitHub address. */
type Reader = 'co-authors' | 'co-author-names' | 'conventions' | 'ticked-boxes';

/** A trailer's value or a line is worth a look where its needle occurs. */
export type NeedleUse = CompiledSignal<MatchBy<'trailer'>> | CompiledSignal<MatchBy<'line'>> | Reader;

/** A catalogue indexed for speed: what is looked up is never searched for. */
export interface CompiledCatalogue {
  readonly harnesses: ReadonlyMap<HarnessId, Harness>;
  /** By the letters and digits of what conventions call them. */
  readonly names: ReadonlyMap<string, HarnessId>;
  readonly since: ReadonlyMap<HarnessId, Instant>;
  readonly accountsById: ReadonlyMap<number, readonly CompiledAccount[]>;
  readonly accountsByLogin: ReadonlyMap<string, readonly CompiledAccount[]>;
  readonly emails: ReadonlyMap<string, readonly CompiledSignal<MatchBy<'email'>>[]>;
  /** Those that the end of a name matches. */
  readonly identityNames: (name: string) => readonly CompiledSignal<MatchBy<'name'>>[];
  /** Those that a branch can match, by its beginning. */
  readonly branches: (branch: string) => readonly CompiledSignal<MatchBy<'branch'>>[];
  readonly titles: readonly CompiledSignal<MatchBy<'title'>>[];
  readonly labels: ReadonlyMap<string, readonly CompiledSignal<MatchBy<'label'>>[]>;
  readonly scan: NeedleScanner;
  /** By index of the needle that `scan` reports. */
  readonly uses: readonly (readonly NeedleUse[])[];
}

interface CatalogueOptions {
  readonly inHouse?: readonly InHouseHarness[];
  readonly reviewSignals?: readonly Signal[];
}

/** Indexes harnesses, the reader's own among them. Throws where an id is not unique. */
export function compileCatalogue(
  harnesses: readonly Harness[],
  { inHouse = [], reviewSignals = REVIEW_SIGNALS }: CatalogueOptions = {},
): CompiledCatalogue {
  const all = [...harnesses, ...inHouse.map(inHouseHarness)];
  const byId = new Map(all.map((harness) => [harness.id, harness]));
  if (byId.size < all.length)
    throw new Error(`Two harnesses have one id: ${all.map(({ id }) => id).join(', ')}`);
  const signals = all.flatMap((harness) => harness.signals.map((signal) => compiled(signal, harness)));
  const entries: readonly CompiledSignal[] = [
    ...signals,
    ...reviewSignals.map((signal) => compiled(signal, null)),
  ];
  return {
    harnesses: byId,
    names: namesOf(all),
    since: new Map(all.map(({ id, since }) => [id, instant(since, 0)])),
    ...identityIndexes(entries),
    ...textIndexes(entries),
  };
}

function namesOf(harnesses: readonly Harness[]): ReadonlyMap<string, HarnessId> {
  const names = new Map<string, HarnessId>();
  for (const { id, namedInConventions } of harnesses) {
    for (const name of namedInConventions) if (!names.has(nameKey(name))) names.set(nameKey(name), id);
  }
  return names;
}

function compiled(signal: Signal, harness: Harness | null): CompiledSignal {
  const from = signal.since ?? harness?.since;
  return {
    signal,
    match: signal.match,
    harness: harness?.id ?? null,
    from: instant(from, Number.NEGATIVE_INFINITY),
    until: instant(signal.until, Number.POSITIVE_INFINITY),
    falseFrom: instant(signal.falseWindow?.from, Number.POSITIVE_INFINITY),
    falseUntil: instant(signal.falseWindow?.until, Number.NEGATIVE_INFINITY),
  };
}

function instant(date: string | undefined, otherwise: Instant): Instant {
  return date === undefined ? otherwise : Date.parse(`${date}T00:00:00Z`);
}

type IdentityIndexes = Pick<
  CompiledCatalogue,
  'accountsById' | 'accountsByLogin' | 'emails' | 'identityNames'
>;

function identityIndexes(entries: readonly CompiledSignal[]): IdentityIndexes {
  const accountsById = new Map<number, CompiledAccount[]>();
  const accountsByLogin = new Map<string, CompiledAccount[]>();
  const emails = new Map<string, CompiledSignal<MatchBy<'email'>>[]>();
  for (const entry of entriesBy(entries, 'account')) {
    for (const account of entry.match.accounts) {
      if (account.id !== undefined) append(accountsById, account.id, { account, compiled: entry });
      if (account.login !== undefined) append(accountsByLogin, account.login, { account, compiled: entry });
    }
  }
  for (const entry of entriesBy(entries, 'email')) {
    for (const email of entry.match.emails) append(emails, email, entry);
  }
  const names = entriesBy(entries, 'name');
  const identityNames = remembered((name) => names.filter(({ match }) => match.pattern.test(name)));
  return { accountsById, accountsByLogin, emails, identityNames };
}

type TextIndexes = Pick<CompiledCatalogue, 'branches' | 'titles' | 'labels' | 'scan' | 'uses'>;

function textIndexes(entries: readonly CompiledSignal[]): TextIndexes {
  const labels = new Map<string, CompiledSignal<MatchBy<'label'>>[]>();
  for (const entry of entriesBy(entries, 'label')) append(labels, entry.match.label, entry);
  const byNeedle = new Map<string, NeedleUse[]>([
    ['@users.noreply.', ['co-authors']],
    ['[x]', ['ticked-boxes']],
  ]);
  for (const needle of CONVENTION_NEEDLES) append(byNeedle, needle, 'conventions');
  for (const needle of CO_AUTHOR_NEEDLES) append(byNeedle, needle, 'co-author-names');
  for (const entry of [...entriesBy(entries, 'trailer'), ...entriesBy(entries, 'line')]) {
    append(byNeedle, entry.match.needle, entry);
  }
  return {
    branches: byFirstLetter(entriesBy(entries, 'branch')),
    titles: entriesBy(entries, 'title'),
    labels,
    scan: needleScanner([...byNeedle.keys()]),
    uses: [...byNeedle.values()],
  };
}

function entriesBy<By extends Match['by']>(
  entries: readonly CompiledSignal[],
  by: By,
): readonly CompiledSignal<MatchBy<By>>[] {
  return entries.filter((entry): entry is CompiledSignal<MatchBy<By>> => entry.match.by === by);
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
