import type { Instant } from '../domain/instant.ts';
import type { PullRequestEvent } from '../domain/pull-request-event.ts';
import type { Review } from '../domain/review.ts';

/**
 * The reviews submitted by `asOf`. A dismissal that came later is undone where the events leave no doubt which review
 * it hid: all dismissals are later, and all hid the same verdict.
 */
export function reviewsKnownAt(
  reviews: readonly Review[],
  events: readonly PullRequestEvent[],
  asOf: Instant,
): readonly Review[] {
  const known = reviews.filter(({ submittedAt }) => submittedAt <= asOf);
  const verdict = hiddenLater(events, asOf);
  if (verdict === null) return known;
  return known.map((review) => (review.state === 'dismissed' ? { ...review, state: verdict } : review));
}

function hiddenLater(events: readonly PullRequestEvent[], asOf: Instant): Review['state'] | null {
  const dismissals = events.filter((event) => event.kind === 'review-dismissed');
  const verdicts = new Set(dismissals.map(({ previousState }) => previousState));
  const [verdict] = verdicts;
  if (verdict === undefined || verdicts.size > 1) return null;
  return dismissals.every(({ at }) => at > asOf) ? verdict : null;
}
