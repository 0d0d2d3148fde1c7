import type { Instant } from '../domain/instant.ts';
import type { Observation } from '../domain/observation.ts';
import type { Outcome } from '../domain/outcome.ts';

type FirstReview =
  | { readonly kind: 'reviewed'; readonly at: Instant }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' };

const NONE: FirstReview = Object.freeze({ kind: 'none' });
const UNKNOWN: FirstReview = Object.freeze({ kind: 'unknown' });

/**
 * The first review of a kind before a pull request was merged or closed. Unknown where a fact that it needs is
 * missing, or where a reviewer of whom nobody can say what they are came first.
 *
 * Independence needs the author and the commits. Where a source lacks them, all its pull requests are unknown, the
 * unreviewed ones too: were only the reviewed ones left out, the rest would look unreviewed.
 */
export function firstReview(observation: Observation, by: 'independent' | 'ai'): FirstReview {
  const { reviews, outcome } = observation;
  if (reviews === null || (by === 'independent' && !isIndependenceKnown(observation))) return UNKNOWN;
  const end = endOf(outcome);
  if (end === null) return UNKNOWN;
  for (const review of reviews) {
    if (review.at > end) return NONE;
    if (review.by === by) return { kind: 'reviewed', at: review.at };
    if (review.by === 'unknown') return UNKNOWN;
  }
  return NONE;
}

function isIndependenceKnown({ pullRequest }: Observation): boolean {
  return pullRequest.author !== undefined && pullRequest.commits !== undefined;
}

function endOf(outcome: Outcome): Instant | null {
  switch (outcome.kind) {
    case 'open':
      return Number.POSITIVE_INFINITY;
    case 'merged':
    case 'closed':
      return outcome.at;
    case 'unknown':
      return null;
  }
}
