import type { Cohort } from '../domain/comparison.ts';
import type { Minimum } from '../domain/minimum.ts';
import { counted } from './format/counted.ts';
import { decimal } from './format/decimal.ts';

/** How far a cohort is from being measured: `6 of 20 PRs`, `31 PRs by 3 of 5 people`. */
export function shortfall(
  cohort: Pick<Cohort, 'n' | 'persons' | 'effectivePersons'>,
  minimum: Minimum,
): string {
  if (cohort.n < minimum.prs) return `${cohort.n} of ${counted(minimum.prs, 'PR')}`;
  const prs = counted(cohort.n, 'PR');
  if (cohort.persons < minimum.persons)
    return `${prs} by ${cohort.persons} of ${counted(minimum.persons, 'person')}`;
  if (cohort.effectivePersons < minimum.effectivePersons) {
    return `${prs}, as if by ${decimal(Math.floor(cohort.effectivePersons * 10) / 10)} of ${counted(minimum.effectivePersons, 'person')}`;
  }
  return `${prs}, facts missing`;
}
