import type { HarnessId } from '../domain/harness-id.ts';
import type { Harness } from './harness.ts';
import type { Match, Signal } from './signal.ts';

/** A harness of the reader's own, from the configuration. Literals only: no regular expressions. */
export interface InHouseHarness {
  readonly id: HarnessId;
  readonly name: string;
  readonly logins: readonly string[];
  readonly emails: readonly string[];
  readonly branchPrefixes: readonly string[];
  /** Without a `value`, any value counts. */
  readonly trailers: readonly { readonly key: string; readonly value?: string | null }[];
  readonly labels: readonly string[];
}

/** Turns a configured harness into one like the catalogue's. Its marks are declared by the reader: strong. */
export function inHouseHarness(own: InHouseHarness): Harness {
  const signals = [
    ...own.logins.map((login, i) => signal(own, `login-${i + 1}`, accountMatch(login), login)),
    ...own.emails.map((email, i) => signal(own, `email-${i + 1}`, emailMatch(email), email)),
    ...own.branchPrefixes.map((prefix, i) => signal(own, `branch-${i + 1}`, branchMatch(prefix), prefix)),
    ...own.trailers.map((trailer, i) => signal(own, `trailer-${i + 1}`, trailerMatch(trailer), trailer.key)),
    ...own.labels.map((label, i) =>
      signal(own, `label-${i + 1}`, { by: 'label', label: lower(label) }, label),
    ),
  ];
  return {
    id: own.id,
    name: own.name,
    vendor: 'in-house',
    homepage: '',
    tier: 3,
    kinds: ['cli'],
    marks: { commits: 'sometimes', on: 'configured', off: 'configured' },
    splitByModel: false,
    over: [],
    namedInConventions: [lower(own.name)],
    since: '1970-01-01',
    requestedBy: [],
    signals,
  };
}

function signal(own: InHouseHarness, name: string, match: Match, text: string): Signal {
  return {
    id: `${own.id}/${name}`,
    match,
    means: 'authored',
    autonomy: match.by === 'account' ? 'agent' : 'assistant',
    certainty: 'strong',
    status: 'proven',
    example: { text, source: 'configuration' },
    nearMisses: [],
  };
}

function accountMatch(login: string): Match {
  const plain = lower(login).replace(/\[bot\]$/, '');
  const fields = ['author', 'commit-author', 'committer', 'trailer'] as const;
  return { by: 'account', in: fields, accounts: [{ login: plain, bare: true, machineUser: true }] };
}

function emailMatch(email: string): Match {
  return { by: 'email', in: ['commit-author', 'committer'], emails: [lower(email)] };
}

function branchMatch(prefix: string): Match {
  return { by: 'branch', pattern: new RegExp(`^${RegExp.escape(prefix)}`), ownWord: true };
}

function trailerMatch({ key, value }: InHouseHarness['trailers'][number]): Match {
  const pattern = value === undefined || value === null ? /./ : new RegExp(`^${RegExp.escape(value)}$`, 'i');
  return { by: 'trailer', key: lower(key), needle: `${lower(key)}:`, pattern };
}

function lower(text: string): string {
  return text.toLowerCase();
}
