import type { Cohort, Comparison } from '../domain/comparison.ts';
import type { Contrast } from '../domain/contrast.ts';
import { contrastOf } from './contrast-of.ts';

/** What a cohort's row says of a metric: against the same persons, or where nobody is known by name, unmarked ones. */
export function rowContrast(
  comparison: Pick<Comparison, 'contrasts'>,
  cohort: Pick<Cohort, 'id' | 'persons' | 'unknownPersons'>,
  metric: string,
): Contrast | undefined {
  const isNobodyKnown = cohort.persons === 0 && cohort.unknownPersons > 0;
  return contrastOf(comparison, cohort, metric, isNobodyKnown ? 'unmarked' : 'same-persons');
}
