import type { Activity } from './activity.ts';
import type { AttributedPullRequest } from './attribution.ts';
import type { Instant } from './instant.ts';
import type { Outcome } from './outcome.ts';
import type { Person } from './person.ts';
import type { PullRequest } from './pull-request.ts';
import type { Review } from './review.ts';
import type { Start } from './start.ts';
import type { Stranger } from './stranger.ts';

/** A review with the part that its giver has in the pull request. */
export interface ClassifiedReview {
  /**
   * `independent`: a user who is neither author nor initiator and had no commit in the pull request; `involved`: a
   * user who is initiator or had a commit by then; `unknown`: the source does not say whether the account is a user.
   */
  readonly by: 'independent' | 'involved' | 'author' | 'ai' | 'automation' | 'unknown';
  readonly at: Instant;
  readonly state: Review['state'];
  /** Its giver has a commit in the pull request, written after it. */
  readonly committedLater: boolean;
}

/** A pull request as it was known at `asOf`, with what the metrics share worked out once. */
export interface Observation {
  /** Nothing in it is later than `asOf`. */
  readonly pullRequest: PullRequest;
  readonly asOf: Instant;
  readonly attribution: AttributedPullRequest;
  readonly strangers: readonly Stranger[];
  readonly person: Person;
  readonly start: Start;
  readonly outcome: Outcome;
  /** Oldest first; `null`: the reviews are unknown. */
  readonly reviews: readonly ClassifiedReview[] | null;
  /** What persons did in it; bots never. */
  readonly activity: readonly Activity[];
}
