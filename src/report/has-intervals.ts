import type { Cohort } from '../domain/comparison.ts';
import { TABLE_METRICS } from './table-metrics.ts';

/** Whether any figure of the table says how far chance alone may have moved it. */
export function hasIntervals({ metrics }: Pick<Cohort, 'metrics'>): boolean {
  return TABLE_METRICS.some((id) => {
    const estimate = metrics[id]?.estimate;
    return estimate?.kind === 'estimate' && estimate.interval !== 'none';
  });
}
