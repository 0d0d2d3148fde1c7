import { DAY } from '../../domain/duration.ts';
import type { DurationMetric } from '../../domain/metric.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Span } from '../../domain/span.ts';
import { firstReview } from '../first-review.ts';
import { readyTime } from '../ready-time.ts';
import { NEVER_STARTED, spanToMerge, UNKNOWN_SPAN } from '../spans.ts';

/** Conditional on being reviewed, and named so: no gate metric (ruling 15). */
export const REVIEW_TIME: DurationMetric = {
  kind: 'duration',
  id: 'review-time',
  title: 'First human review → merged',
  definition:
    'Time from the first independent human review (from the start, if the review came before it) to merge, without time spent back in draft; closed unmerged never gets there, open is still running.',
  denominator:
    'Pull requests that started and got an independent human review before they were merged or closed.',
  better: 'lower',
  checkpoints: [DAY, 7 * DAY],
  measure,
};

function measure(observation: Observation): Span {
  const { start, pullRequest } = observation;
  if (start.kind === 'never-started') return NEVER_STARTED;
  const review = firstReview(observation, 'independent');
  switch (review.kind) {
    case 'none':
      return NEVER_STARTED;
    case 'unknown':
      return UNKNOWN_SPAN;
    case 'reviewed': {
      const from = Math.max(start.at, review.at);
      return spanToMerge(observation, (until) => readyTime(pullRequest, from, until));
    }
  }
}
