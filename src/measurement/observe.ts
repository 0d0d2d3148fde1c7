import type { AttributedPullRequest } from '../domain/attribution.ts';
import type { Instant } from '../domain/instant.ts';
import type { Observation } from '../domain/observation.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { Start } from '../domain/start.ts';
import type { Stranger } from '../domain/stranger.ts';
import { activityOf } from './activity.ts';
import { outcomeOf } from './outcome.ts';
import { personOf } from './person.ts';
import type { ReviewerRole } from './reviewer-role.ts';
import { reviewsOf } from './reviews.ts';

interface Circumstances {
  readonly asOf: Instant;
  readonly attribution: AttributedPullRequest;
  readonly start: Start;
  readonly reviewerRole: ReviewerRole;
  readonly strangers: readonly Stranger[];
}

/** What the metrics share, worked out once. The pull request is as `knownAt` gives it: nothing later than `asOf`. */
export function observe(pullRequest: PullRequest, circumstances: Circumstances): Observation {
  const { asOf, attribution, start, reviewerRole, strangers } = circumstances;
  const person = personOf(pullRequest, attribution, reviewerRole);
  return {
    pullRequest,
    asOf,
    attribution,
    strangers,
    person,
    start,
    outcome: outcomeOf(pullRequest),
    reviews: reviewsOf(pullRequest, attribution.initiator, reviewerRole),
    activity: activityOf(pullRequest, { attribution, person, roleOf: reviewerRole }),
  };
}
