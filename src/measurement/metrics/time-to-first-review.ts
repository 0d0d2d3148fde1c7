import { DAY } from '../../domain/duration.ts';
import type { DurationMetric } from '../../domain/metric.ts';
import { spanToReview } from '../span-to-review.ts';

/** Over all pull requests, not only the reviewed ones (ruling 15). */
export const TIME_TO_FIRST_REVIEW: DurationMetric = {
  kind: 'duration',
  id: 'time-to-first-review',
  title: 'First human review',
  definition:
    'Time from start (first ready for review) to the first independent human review, without time spent back in draft, and 0 for a review given before the start; merged or closed without one never gets there, open without one is still running.',
  denominator: 'All pull requests that started, those that never got an independent human review included.',
  better: 'lower',
  contrast: 'first-review',
  checkpoints: [DAY, 7 * DAY],
  measure: (observation) => spanToReview(observation, 'independent'),
};
