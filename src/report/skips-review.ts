import type { Cohort } from '../domain/comparison.ts';

/** Whether most of a cohort's merges had no independent review: its times are then not those of reviewed work. */
export function skipsReview({ metrics }: Pick<Cohort, 'metrics'>): boolean {
  const estimate = metrics['unreviewed-merge']?.estimate;
  return estimate?.kind === 'estimate' && estimate.value > 0.5;
}
