import type { Account } from '../domain/account.ts';
import type { ClassifiedReview } from '../domain/observation.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { Review } from '../domain/review.ts';
import { type Committer, committersOf } from './committers.ts';
import type { ReviewerRole } from './reviewer-role.ts';
import { sameAccount } from './same-account.ts';

const NONE: readonly ClassifiedReview[] = Object.freeze([]);

interface Parts {
  readonly author: Account | null | undefined;
  readonly initiator: Account | null | undefined;
  readonly committers: readonly Committer[];
  readonly roleOf: ReviewerRole;
}

/**
 * Every review with the part that its giver has in the pull request, oldest first; `null` where reviews are unknown.
 * An initiator or a commit counts against independence where the facts show it. A commit that came after the review
 * does not undo that it was independent when it was given, but is told: it stands unreviewed by anybody else.
 */
export function reviewsOf(
  { reviews, author, commits }: PullRequest,
  initiator: Account | null | undefined,
  roleOf: ReviewerRole,
): readonly ClassifiedReview[] | null {
  if (reviews === undefined) return null;
  if (reviews.length === 0) return NONE;
  const parts = { author, initiator, committers: committersOf(commits ?? []), roleOf };
  return reviews.map((review) => classified(review, parts)).sort((a, b) => a.at - b.at);
}

function classified(review: Review, parts: Parts): ClassifiedReview {
  const { author: reviewer, submittedAt: at, state } = review;
  const own = parts.committers.filter(({ account }) => reviewer !== null && sameAccount(account, reviewer));
  const committedBefore = own.some((commit) => (commit.at ?? at) <= at);
  const committedLater = own.some((commit) => (commit.at ?? at) > at);
  return { by: partOf(review, committedBefore, parts), at, state, committedLater };
}

function partOf(
  { author: reviewer, state }: Review,
  committedBefore: boolean,
  { author, initiator, roleOf }: Parts,
): ClassifiedReview['by'] {
  if (reviewer !== null && author != null && sameAccount(reviewer, author)) return 'author';
  const role = roleOf(reviewer);
  if (role === 'ai' || role === 'automation') return role;
  if (reviewer === null || role === 'unknown') return 'unknown';
  // GitHub lets nobody give a verdict on their own pull request; a comment may be the unknown author's own.
  if (author === undefined && state === 'commented') return 'unknown';
  const asked = initiator != null && sameAccount(initiator, reviewer);
  return asked || committedBefore ? 'involved' : 'independent';
}
