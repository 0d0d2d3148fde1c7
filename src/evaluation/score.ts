import type { Interval } from '../statistics/interval.ts';
import { wilson } from '../statistics/wilson.ts';
import type { Score } from './evaluation.ts';

/** One look at labelled data: nothing is repeated weekly. */
export const LEVEL = 0.95;

/**
 * Precision, recall and F1 from counts, each row taken as one draw.
 *
 * F1 = 2 · right / (claims + n) is no share, but rises with one: with J = right / (claims + n − right), Jaccard's
 * index, F1 = 2J / (1 + J). Its limits are those of Wilson's interval of J, put through that.
 */
export function scoreOf({ n, claims, right }: Pick<Score, 'n' | 'claims' | 'right'>): Score {
  return {
    n,
    claims,
    right,
    precision: wilson({ successes: right, n: claims, level: LEVEL }),
    recall: wilson({ successes: right, n, level: LEVEL }),
    f1: f1Of(wilson({ successes: right, n: claims + n - right, level: LEVEL })),
  };
}

function f1Of(jaccard: Interval | null): Interval | null {
  if (jaccard === null) return null;
  const { value, low, high } = jaccard;
  return { value: fromJaccard(value), low: fromJaccard(low), high: fromJaccard(high) };
}

function fromJaccard(share: number): number {
  return (2 * share) / (1 + share);
}
