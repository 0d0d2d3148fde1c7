import type { Account } from '../domain/account.ts';
import type { ClassifiedReview } from '../domain/observation.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { Review } from '../domain/review.ts';
import { committersOf } from './committers.ts';
import type { ReviewerRole } from './reviewer-role.ts';
import { sameAccount } from './same-account.ts';

const NONE: readonly ClassifiedReview[] = Object.freeze([]);

/**
 * Every review with the part that its giver has in the pull request, oldest first; `null` where reviews are unknown.
 * An initiator or a commit counts against independence where the facts show it.
 */
export function reviewsOf(
  pullRequest: PullRequest,
  initiator: Account | null | undefined,
  roleOf: ReviewerRole,
): readonly ClassifiedReview[] | null {
  const { reviews, author, commits } = pullRequest;
  if (reviews === undefined) return null;
  if (reviews.length === 0) return NONE;
  const involved = [...(initiator == null ? [] : [initiator]), ...committersOf(commits ?? [])];
  return reviews
    .map((review) => ({
      by: partOf(review, author, involved, roleOf),
      at: review.submittedAt,
      state: review.state,
    }))
    .sort((a, b) => a.at - b.at);
}

function partOf(
  review: Review,
  author: Account | null | undefined,
  involved: readonly Account[],
  roleOf: ReviewerRole,
): ClassifiedReview['by'] {
  const reviewer = review.author;
  if (reviewer !== null && author != null && sameAccount(reviewer, author)) return 'author';
  const role = roleOf(reviewer);
  if (role === 'ai' || role === 'automation') return role;
  if (reviewer === null || role === 'unknown') return 'unknown';
  // GitHub lets nobody give a verdict on their own pull request; a comment may be the unknown author's own.
  if (author === undefined && review.state === 'commented') return 'unknown';
  return involved.some((account) => sameAccount(account, reviewer)) ? 'involved' : 'independent';
}
