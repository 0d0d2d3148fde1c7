import type { Cohort } from '../domain/comparison.ts';
import { TABLE_METRICS } from './table-metrics.ts';

/** Whether any figure of the table can be said of a cohort; one without has a place in the line below it. */
export function hasFigures(cohort: Pick<Cohort, 'metrics'>): boolean {
  return TABLE_METRICS.some((id) => {
    const kind = cohort.metrics[id]?.estimate.kind;
    return kind === 'estimate' || kind === 'not-reached';
  });
}
