import { isAutomationBranch } from '../attribution/automation.ts';
import { CONVENTION_NEEDLES } from '../attribution/conventions.ts';
import { accountOfAddress } from '../attribution/git-address.ts';
import { parseTrailer, type Trailer } from '../attribution/trailer.ts';

/** What a real mark is, by its shape. */
export type Mark =
  | { readonly kind: 'account'; readonly login: string; readonly id: number | null }
  | { readonly kind: 'address'; readonly name: string; readonly address: string }
  | { readonly kind: 'trailer'; readonly trailer: Trailer }
  | { readonly kind: 'convention'; readonly trailer: Trailer }
  | { readonly kind: 'branch'; readonly prefix: string; readonly rest: string }
  | { readonly kind: 'line' };

/**
 * Reads the shape of a mark: a trailer, `Name <address>`, a bot's login, a branch, else a line.
 *
 * @throws {RangeError} where people's pull requests look like that too
 */
export function readMark(text: string): Mark {
  const trailer = TRAILER.test(text) ? parseTrailer(text) : null;
  if (trailer !== null) return trailerMark(text, trailer);
  if (IDENTITY.test(text)) return identityMark(text);
  if (/^[\w-]+\[bot\]$/.test(text)) return { kind: 'account', login: plain(text), id: null };
  if (/^[\w.-]+(?:\/[\w.#+-]+)+$/.test(text)) return branchMark(text);
  if (/\s|:\/\//.test(text)) return { kind: 'line' };
  throw new RangeError(
    `"${text}" is a single word, and people write those too. Give a login with [bot], a branch with its slash, "Name <address>", a trailer or a whole line`,
  );
}

/** No address of the web: `https://…` is not a key. */
const TRAILER = /^[a-z][a-z-]{1,39}:\s*(?!\/\/)\S/i;
const IDENTITY = /^(?:[^<>]*<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@/]+)$/;

/** People's words for people. */
const PEOPLES = /^(?:signed-off|reviewed|acked|tested|reported|suggested|requested|approved|cc)(?:-by)?$/;

function trailerMark(text: string, trailer: Trailer): Mark {
  if (PEOPLES.test(trailer.key))
    throw new RangeError(
      `"${text}": ${trailer.key} is people's trailer; it does not say who wrote the change`,
    );
  if (CONVENTION_NEEDLES.some((needle) => `${trailer.key}:`.endsWith(needle)))
    return { kind: 'convention', trailer };
  if (trailer.key !== 'co-authored-by' || trailer.address === null) return { kind: 'trailer', trailer };
  return botMark(trailer.address) ?? { kind: 'trailer', trailer };
}

function identityMark(text: string): Mark {
  const [name = '', rest] = text.split(/\s*</);
  const address = (rest === undefined ? text : rest.slice(0, -1)).toLowerCase();
  const bot = botMark(address);
  if (bot !== null) return bot;
  if (address.includes('@users.noreply.') || address === 'noreply@github.com')
    throw new RangeError(
      `"${text}": GitHub gives such an address to people; a program's has its id or [bot]`,
    );
  return { kind: 'address', name: rest === undefined ? '' : name, address };
}

/** GitHub's own address of an account: by its id, or by a login that no person can have. */
function botMark(address: string): Mark | null {
  const account = accountOfAddress(address);
  if (account === null || (account.id === undefined && !account.login.endsWith('[bot]'))) return null;
  return { kind: 'account', login: plain(account.login), id: account.id ?? null };
}

function plain(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/, '');
}

const PEOPLES_BRANCHES = new Set([
  ...['feature', 'feat', 'fix', 'bugfix', 'hotfix', 'bug', 'chore', 'doc', 'docs', 'test', 'tests', 'ci'],
  ...[
    'refactor',
    'perf',
    'release',
    'user',
    'users',
    'dev',
    'main',
    'master',
    'wip',
    'task',
    'issue',
    'pr',
    'ai',
  ],
]);

function branchMark(text: string): Mark {
  const slash = text.indexOf('/');
  const prefix = text.slice(0, slash);
  if (PEOPLES_BRANCHES.has(prefix.toLowerCase()) || isAutomationBranch(text))
    throw new RangeError(`"${text}": branches of people and of automation begin with ${prefix}/ too`);
  return { kind: 'branch', prefix, rest: text.slice(slash + 1) };
}
