import type { DeclaredUsage } from '../domain/declared-usage.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { CompiledCatalogue } from './compile-catalogue.ts';
import { messageAside } from './message-aside.ts';
import { muxCost } from './mux-cost.ts';

type Amount = 'inputTokens' | 'outputTokens' | 'costUsd';

const AMOUNTS: Readonly<Record<string, { readonly amount: Amount; readonly shape: RegExp }>> = {
  'x-ai-tokens-in': { amount: 'inputTokens', shape: /^\d{1,12}$/ },
  'x-ai-tokens-out': { amount: 'outputTokens', shape: /^\d{1,12}$/ },
  'x-ai-est-cost-usd': { amount: 'costUsd', shape: /^\$?\d{1,7}(?:\.\d{1,9})?$/ },
};
/** Absent from nearly every message, and found by a plain search. */
const PREFIX = 'X-AI-';
const TRAILER = /^[ \t]{0,8}(X-AI-(?:Tokens-In|Tokens-Out|Est-Cost-USD))[ \t]{0,3}:([^\n]{0,100})/gm;

/**
 * Tokens and cost that a pull request's commits and body declare; `null`: none. A squash repeats its commits' trailers
 * and so is read only where they are unknown or say nothing.
 *
 * @see https://github.com/bobmatnyc/claude-mpm/blob/main/docs/developer/squash-merge-trailers.md
 */
export function usageOf(
  { commits = [], mergeCommit, body }: PullRequest,
  catalogue: CompiledCatalogue,
): DeclaredUsage | null {
  const ofCommits: Declared[] = [];
  for (const commit of commits) {
    if (!commit.message.includes(PREFIX) || messageAside(commit, catalogue) !== null) continue;
    ofCommits.push(...trailersIn(commit.message));
  }
  const squashed = mergeCommit?.message ?? '';
  const trailers = ofCommits.length > 0 ? ofCommits : trailersIn(squashed);
  const mux = muxCost(body ?? '') ?? muxCost(squashed);
  if (trailers.length === 0 && mux === null) return null;
  const all: readonly Declared[] = mux === null ? trailers : [...trailers, { ...mux, key: 'Cost of mux' }];
  const unreadable = all.filter(({ value }) => value === null).map(({ key }) => key);
  return {
    ...sum('inputTokens', all),
    ...sum('outputTokens', all),
    ...sum('costUsd', all),
    ...(unreadable.length === 0 ? {} : { unreadable: [...new Set(unreadable)] }),
    by: [...new Set(all.map(({ by }) => by))],
  };
}

/** One number of a text; `value: null`: it cannot be read as one. */
interface Declared {
  readonly key: string;
  readonly amount: Amount;
  readonly value: number | null;
  readonly by: DeclaredUsage['by'][number];
}

const NOTHING: readonly Declared[] = [];

function trailersIn(message: string): readonly Declared[] {
  if (!message.includes(PREFIX)) return NOTHING;
  return [...message.matchAll(TRAILER)].flatMap(([, key = '', raw = '']): readonly Declared[] => {
    const kind = AMOUNTS[key.toLowerCase()];
    if (kind === undefined) return [];
    const text = raw.trim();
    const value = kind.shape.test(text) ? Number(text.replace('$', '')) : null;
    return [{ key, amount: kind.amount, value, by: 'x-ai-trailers' }];
  });
}

/** A number among them that cannot be read leaves their sum unknown. */
function sum(amount: Amount, declared: readonly Declared[]): Partial<Record<Amount, number>> {
  const values = declared.filter((one) => one.amount === amount).map(({ value }) => value);
  const known = values.filter((value) => value !== null);
  if (known.length === 0 || known.length < values.length) return {};
  return { [amount]: known.reduce((total, value) => total + value, 0) };
}
