import type { MetricResult } from '../domain/comparison.ts';
import type { Report } from '../domain/report.ts';
import { TABLE_METRICS } from './table-metrics.ts';

/** Printed elsewhere: as sentences, and among the numbers behind the numbers. */
const ELSEWHERE: readonly string[] = [
  ...TABLE_METRICS,
  'opened',
  'merged',
  'minutes-to-merge',
  'attribution-coverage',
];

/** The metrics that stand in no other place and can be said of at least one cohort, with the result of all together. */
export function moreMetrics({
  cohorts,
  all,
}: Pick<Report, 'cohorts' | 'all'>): readonly { readonly id: string; readonly result: MetricResult }[] {
  return Object.entries(all.metrics)
    .filter(
      ([id]) =>
        !ELSEWHERE.includes(id) &&
        [...cohorts, all].some((cohort) => (cohort.metrics[id]?.estimate.kind ?? 'unknown') !== 'unknown'),
    )
    .map(([id, result]) => ({ id, result }));
}
