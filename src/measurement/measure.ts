import type { Instant } from '../domain/instant.ts';
import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import type { Metric } from '../domain/metric.ts';
import type { Observation } from '../domain/observation.ts';
import { firstReview } from './first-review.ts';
import { lackingFacts } from './lacking-facts.ts';
import { membershipOf } from './membership.ts';
import { metrics } from './metrics.ts';

const COUNTS = metrics.filter((metric) => metric.kind === 'count');
const SHARES = metrics.filter((metric) => metric.kind === 'share');
const DURATIONS = metrics.filter((metric) => metric.kind === 'duration');
const QUANTITIES = metrics.filter((metric) => metric.kind === 'quantity');
const RATES = metrics.filter((metric) => metric.kind === 'rate');
const LISTS = metrics.filter((metric) => metric.kind === 'list');

/** Every metric of one pull request. The rows are small and alike: an organisation has hundreds of thousands. */
export function measure(observation: Observation): MeasuredPullRequest {
  const { pullRequest, person, start, outcome, strangers } = observation;
  return {
    repository: pullRequest.repository,
    number: pullRequest.number,
    updatedAt: pullRequest.updatedAt ?? null,
    createdAt: pullRequest.createdAt,
    membership: membershipOf(observation),
    marksOnCommits: marksOnCommits(observation),
    strangers,
    person,
    start,
    outcome,
    isDraft: outcome.kind === 'open' && pullRequest.isDraft === true,
    lacking: lackingFacts(observation),
    baseKind: pullRequest.baseKind ?? null,
    linkedIssues: pullRequest.linkedIssues ?? null,
    reviewedAt: reviewedAt(observation),
    moments: byId(COUNTS, (metric) => metric.moment(observation)),
    shares: byId(SHARES, (metric) => metric.measure(observation)),
    spans: byId(DURATIONS, (metric) => metric.measure(observation)),
    quantities: byId(QUANTITIES, (metric) => metric.measure(observation)),
    lists: byId(LISTS, (metric) => metric.length(observation)),
    successes: byId(RATES, (metric) => metric.success(observation)),
    activity: RATES.flatMap((metric) => metric.activity(observation)),
  };
}

function marksOnCommits({ attribution: { atStart }, pullRequest }: Observation): boolean | null {
  if (atStart.kind !== 'harness' || pullRequest.commits === undefined) return null;
  return atStart.shareOfCommits !== null;
}

function reviewedAt(observation: Observation): Instant | null | undefined {
  const review = firstReview(observation, 'independent');
  switch (review.kind) {
    case 'reviewed':
      return review.at;
    case 'none':
      return null;
    case 'unknown':
      return undefined;
  }
}

/** Always the same keys in the same order, so that all rows share one shape in memory. */
function byId<M extends Metric, T>(
  ofKind: readonly M[],
  measured: (metric: M) => T,
): Readonly<Record<string, T>> {
  const values: Record<string, T> = {};
  for (const metric of ofKind) values[metric.id] = measured(metric);
  return values;
}
