import type { Account } from '../domain/account.ts';
import type { AttributedPullRequest } from '../domain/attribution.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { Stranger } from '../domain/stranger.ts';
import { automationLogin } from './automation.ts';
import { isBot } from './bot-login.ts';
import type { CompiledCatalogue } from './compile-catalogue.ts';
import { findInText } from './find-in-text.ts';
import { accountOfAddress } from './git-address.ts';
import type { reviewerRole } from './reviewer-role.ts';
import { toolName } from './tool-name.ts';
import { parseTrailer, type Trailer } from './trailer.ts';

interface Known {
  readonly catalogue: CompiledCatalogue;
  readonly roleOf: ReturnType<typeof reviewerRole>;
}

/** Shared, as nearly every pull request has none. */
const NONE: readonly Stranger[] = Object.freeze([]);

/**
 * What on a pull request may be a coding tool that is neither a harness of the catalogue nor automation nor an AI
 * reviewer: the bot that opened it, co-authors with a program's address, tools that a convention names.
 */
export function strangersIn(
  pullRequest: PullRequest,
  { verdict, evidence }: AttributedPullRequest,
  known: Known,
): readonly Stranger[] {
  const bot = verdict.kind === 'automation' ? unknownBot(pullRequest.author, known) : null;
  const found = [
    ...(bot === null ? [] : [bot]),
    ...coAuthors(pullRequest, known),
    ...evidence.flatMap(declared),
  ];
  if (found.length === 0) return NONE;
  return [...new Map(found.map((stranger) => [`${stranger.kind} ${stranger.name}`, stranger])).values()];
}

function unknownBot(author: PullRequest['author'], known: Known): Stranger | null {
  const isUnknown = author != null && isBot(author) && isUnknownAccount(author, known);
  return isUnknown ? { kind: 'bot', name: author.login } : null;
}

function isUnknownAccount(account: Account, { roleOf }: Known): boolean {
  return automationLogin(account) === null && roleOf(account) !== 'ai';
}

const CO_AUTHOR = /co-authored-by\s{0,3}:[^\n]{3,300}/gi;

function coAuthors({ commits = [], mergeCommit }: PullRequest, known: Known): readonly Stranger[] {
  const lines = new Set<string>();
  for (const { message } of commits) for (const [line] of message.matchAll(CO_AUTHOR)) lines.add(line);
  for (const [line] of (mergeCommit?.message ?? '').matchAll(CO_AUTHOR)) lines.add(line);
  return [...lines].flatMap((line) => {
    const trailer = parseTrailer(line);
    return trailer === null ? [] : coAuthor(trailer, known);
  });
}

const NOBODYS = /^(?:.*[-_.+])?(?:no-?reply|do-?not-?reply)@|(?:^|[-_.+])(?:bot|agent|assistant)@|^ai@/;
/** GitHub's own, for what is committed on its pages. */
const GITHUB = 'noreply@github.com';

function coAuthor({ name, address, value }: Trailer, known: Known): readonly Stranger[] {
  if (address === null || address === GITHUB) return [];
  const account = accountOfAddress(address);
  if (account !== null) {
    const isUnknown = isBot(account) && isUnknownAccount(account, known);
    return isUnknown ? [{ kind: 'co-author', name: account.login }] : [];
  }
  if (!NOBODYS.test(address) && !address.includes('[bot]@')) return [];
  if (!isUnknownAccount({ login: name.replaceAll(' ', '-'), kind: 'bot' }, known) || isClaimed(value, known))
    return [];
  return [{ kind: 'co-author', name: toolName(name, address) }];
}

/** By whatever signal, a model's name too. */
function isClaimed(value: string, { catalogue }: Known): boolean {
  const place = { commit: null, at: Number.MAX_SAFE_INTEGER, atStart: true } as const;
  const found = findInText(catalogue, {
    text: `Co-authored-by: ${value}`,
    trailers: { ...place, field: 'trailer' },
    lines: { ...place, field: 'message' },
    markdown: false,
    aside: () => null,
  });
  return found.length > 0;
}

function declared({ signal, harness, text, setAside }: Evidence): readonly Stranger[] {
  const isUnknown =
    harness === null && signal.startsWith('convention/') && setAside === 'names no known harness';
  const trailer = isUnknown ? parseTrailer(text) : null;
  return trailer === null ? [] : [{ kind: 'declared', name: toolName(trailer.name, trailer.address) }];
}
