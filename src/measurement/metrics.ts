import type { Metric } from '../domain/metric.ts';
import { ATTRIBUTION_COVERAGE } from './metrics/attribution-coverage.ts';
import { LEAD_TIME } from './metrics/lead-time.ts';
import { MERGE_RATE_OF_RESOLVED } from './metrics/merge-rate-of-resolved.ts';
import { MERGED } from './metrics/merged.ts';
import { MERGED_BY_14D } from './metrics/merged-by-14d.ts';
import { MINUTES_TO_MERGE } from './metrics/minutes-to-merge.ts';
import { OPENED } from './metrics/opened.ts';
import { REVIEW_TIME } from './metrics/review-time.ts';
import { SIZE } from './metrics/size.ts';
import { THROUGHPUT } from './metrics/throughput.ts';
import { TIME_TO_FIRST_AI_REVIEW } from './metrics/time-to-first-ai-review.ts';
import { TIME_TO_FIRST_REVIEW } from './metrics/time-to-first-review.ts';
import { TIME_TO_MERGE } from './metrics/time-to-merge.ts';
import { UNREVIEWED_MERGE } from './metrics/unreviewed-merge.ts';
import { WAITING } from './metrics/waiting.ts';

/** Every metric, in the order it is documented and exported in. Adding one is one file and one line. */
export const metrics: readonly Metric[] = [
  OPENED,
  MERGED,
  THROUGHPUT,
  MERGED_BY_14D,
  MERGE_RATE_OF_RESOLVED,
  TIME_TO_MERGE,
  TIME_TO_FIRST_REVIEW,
  TIME_TO_FIRST_AI_REVIEW,
  REVIEW_TIME,
  UNREVIEWED_MERGE,
  WAITING,
  MINUTES_TO_MERGE,
  LEAD_TIME,
  SIZE,
  ATTRIBUTION_COVERAGE,
];
