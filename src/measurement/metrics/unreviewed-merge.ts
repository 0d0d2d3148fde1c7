import type { ShareMetric } from '../../domain/metric.ts';
import type { ClassifiedReview, Observation } from '../../domain/observation.ts';
import type { ShareOutcome } from '../../domain/share-outcome.ts';
import { isIndependenceKnown } from '../independence-known.ts';
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
  contrast: 'merged',
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
  const { start, outcome, reviews, pullRequest } = observation;
  if (outcome.kind === 'unknown') return UNKNOWN_SHARE;
  if (start.kind === 'never-started' || outcome.kind !== 'merged') return NOT_COUNTED;
  const { at } = outcome;
  if (at === null || reviews === null || !isIndependenceKnown(pullRequest)) return UNKNOWN_SHARE;
  const before = reviews.filter((review) => review.at <= at);
  const category = byReviewers(before, observation);
  if (category === null) return UNKNOWN_SHARE;
  const isSelf = isSelfMerged(observation);
  if (isSelf === null) return category.unknown;
  return isSelf ? category.self : category.other;
}

/** `null`: unknown, as somebody of unknown kind may have been independent. A dismissed approval is none that stood. */
function byReviewers(reviews: readonly ClassifiedReview[], { person }: Observation): ByMerger | null {
  const independent = reviews.filter(({ by, committedLater }) => by === 'independent' && !committedLater);
  if (independent.some(({ state }) => state === 'approved')) return APPROVED;
  if (independent.length > 0) return COMMENTED;
  if (reviews.some(({ by }) => by === 'unknown')) return null;
  // An agent's own replies to its reviewers are nobody's review.
  const authorIsPerson = person.kind === 'known' && person.via === 'author';
  const isOwn = ({ by }: ClassifiedReview) =>
    by === 'independent' || by === 'involved' || (by === 'author' && authorIsPerson);
  if (reviews.some(isOwn)) return OWN_ONLY;
  return reviews.some(({ by }) => by === 'ai') ? AI_ONLY : NOBODY;
}
