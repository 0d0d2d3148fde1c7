import { DAY } from '../../domain/duration.ts';
import type { DurationMetric } from '../../domain/metric.ts';
import { spanToReview } from '../span-to-review.ts';

/** Beside the human review, never instead of it. */
export const TIME_TO_FIRST_AI_REVIEW: DurationMetric = {
  kind: 'duration',
  id: 'time-to-first-ai-review',
  title: 'First AI review',
  definition:
    'Time from start (first ready for review) to the first review by an AI reviewer that is not the author, without time spent back in draft, and 0 for a review given before the start; merged or closed without one never gets there, open without one is still running.',
  denominator: 'All pull requests that started, those that never got an AI review included.',
  better: 'neither',
  checkpoints: [DAY, 7 * DAY],
  measure: (observation) => spanToReview(observation, 'ai'),
};
