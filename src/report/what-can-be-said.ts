import type { Cohort } from '../domain/comparison.ts';
import type { Report } from '../domain/report.ts';
import { percent } from './format/percent.ts';

/** Above this share of pull requests by nobody known, a group is not comparable with another. */
const MOST_UNKNOWN_PERSONS = 0.2;

/** The last column: how far a row carries. No row is called better than another. */
export function whatCanBeSaid(cohort: Cohort, { minimum }: Pick<Report, 'minimum'>): string {
  const unknownPersons = cohort.n === 0 ? 0 : cohort.unknownPersons / cohort.n;
  if (cohort.role === 'all') return '';
  if (unknownPersons > MOST_UNKNOWN_PERSONS) return `unknown who made ${percent(unknownPersons)} of them`;
  if (cohort.effectivePersons < minimum.effectivePersons) {
    return 'too few people for intervals';
  }
  if (reviewIsMostlySkipped(cohort)) return 'most merges skip review: its times are not comparable';
  return cohort.role === 'baseline' ? 'the baseline: no mark found' : 'described, not compared';
}

function reviewIsMostlySkipped({ metrics }: Cohort): boolean {
  const estimate = metrics['unreviewed-merge']?.estimate;
  return estimate?.kind === 'estimate' && estimate.value > 0.5;
}
