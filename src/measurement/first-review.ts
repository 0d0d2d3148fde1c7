import type { Instant } from '../domain/instant.ts';
import type { Observation } from '../domain/observation.ts';
import { isIndependenceKnown } from './independence-known.ts';

type FirstReview =
  | { readonly kind: 'reviewed'; readonly at: Instant }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' };

const NONE: FirstReview = Object.freeze({ kind: 'none' });
const UNKNOWN: FirstReview = Object.freeze({ kind: 'unknown' });

/**
 * The first review of a kind before a pull request was merged or closed. Unknown where a fact that it needs is
 * missing, or where a reviewer of whom nobody can say what they are came first.
 */
export function firstReview(observation: Observation, by: 'independent' | 'ai'): FirstReview {
  const { reviews } = observation;
  if (reviews === null || (by === 'independent' && !isIndependenceKnown(observation.pullRequest)))
    return UNKNOWN;
  const end = endOf(observation);
  if (end === null) return UNKNOWN;
  for (const review of reviews) {
    if (review.at > end) return NONE;
    if (review.by === by) return { kind: 'reviewed', at: review.at };
    if (review.by === 'unknown') return UNKNOWN;
  }
  return NONE;
}

/** Of what was either merged or closed, it suffices to know when. */
function endOf({ outcome, pullRequest }: Observation): Instant | null {
  switch (outcome.kind) {
    case 'open':
      return Number.POSITIVE_INFINITY;
    case 'merged':
    case 'closed':
      return outcome.at;
    case 'unknown':
      return pullRequest.closedAt ?? null;
  }
}
