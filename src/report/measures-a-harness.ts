import type { Cohort } from '../domain/comparison.ts';
import { hasFigures } from './has-figures.ts';

/** Whether any harness has a row of figures; a small team's first weeks have none. */
export function measuresAHarness({ cohorts }: { readonly cohorts: readonly Cohort[] }): boolean {
  return cohorts.some((cohort) => cohort.role === 'harness' && hasFigures(cohort));
}
