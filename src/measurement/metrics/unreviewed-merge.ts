import type { ShareMetric } from '../../domain/metric.ts';
import type { ClassifiedReview, Observation } from '../../domain/observation.ts';
import type { ShareOutcome } from '../../domain/share-outcome.ts';
import { firstReview } from '../first-review.ts';
import { isSelfMerged } from '../self-merge.ts';
import { counted, NOT_COUNTED, UNKNOWN_SHARE } from '../share-outcomes.ts';

const APPROVED = byMerger(false, 'independent-approved');
const COMMENTED = byMerger(false, 'independent-commented');
const OWN_ONLY = byMerger(true, 'own-only');
const AI_ONLY = byMerger(true, 'ai-only');
const NOBODY = byMerger(true, 'nobody');

/** The policy's guardrail: who looked at what was merged (ruling 13). */
export const UNREVIEWED_MERGE: ShareMetric = {
  kind: 'share',
  id: 'unreviewed-merge',
  title: 'Merged without independent review',
  definition:
    'Share of merged pull requests that got no independent human review before the merge; told apart are those looked at only by their own people (author, initiator, committers), only by an AI, or by nobody, and those merged by author or initiator themselves (through a merge queue or auto-merge: who asked for it).',
  denominator: 'Merged pull requests that started.',
  better: 'lower',
  categories: ['independent-approved', 'independent-commented', 'own-only', 'ai-only', 'nobody'],
  tags: ['self-merged', 'self-merge-unknown'],
  measure,
};

interface ByMerger {
  readonly self: ShareOutcome;
  readonly other: ShareOutcome;
  readonly unknown: ShareOutcome;
}

function byMerger(success: boolean, category: string): ByMerger {
  return {
    self: counted(success, category, ['self-merged']),
    other: counted(success, category),
    unknown: counted(success, category, ['self-merge-unknown']),
  };
}

function measure(observation: Observation): ShareOutcome {
  const { start, outcome } = observation;
  if (outcome.kind === 'unknown') return UNKNOWN_SHARE;
  if (start.kind === 'never-started' || outcome.kind !== 'merged') return NOT_COUNTED;
  const review = firstReview(observation, 'independent');
  if (review.kind === 'unknown' || outcome.at === null) return UNKNOWN_SHARE;
  const { at } = outcome;
  const before = (observation.reviews ?? []).filter((given) => given.at <= at);
  const category = review.kind === 'reviewed' ? independent(before) : unreviewed(before, observation);
  const isSelf = isSelfMerged(observation);
  if (isSelf === null) return category.unknown;
  return isSelf ? category.self : category.other;
}

/** A dismissed approval is a review, but none that stood. */
function independent(reviews: readonly ClassifiedReview[]): ByMerger {
  const isApproved = reviews.some(({ by, state }) => by === 'independent' && state === 'approved');
  return isApproved ? APPROVED : COMMENTED;
}

/** An agent's own replies to its reviewers are nobody's review. */
function unreviewed(reviews: readonly ClassifiedReview[], { person }: Observation): ByMerger {
  const authorIsPerson = person.kind === 'known' && person.via === 'author';
  if (reviews.some(({ by }) => by === 'involved' || (by === 'author' && authorIsPerson))) return OWN_ONLY;
  return reviews.some(({ by }) => by === 'ai') ? AI_ONLY : NOBODY;
}
