import type { Cohort } from '../domain/comparison.ts';
import type { Report } from '../domain/report.ts';
import { percent } from './format/percent.ts';
import { skipsReview } from './skips-review.ts';

/** Above this share of pull requests by nobody known, a group is not comparable with another. */
const MOST_UNKNOWN_PERSONS = 0.2;

/** The last column: what to know before a row is read beside another; mostly nothing. No row is called better. */
export function rowNote(cohort: Cohort, { minimum }: Pick<Report, 'minimum'>): string {
  const unknownPersons = cohort.n === 0 ? 0 : cohort.unknownPersons / cohort.n;
  if (cohort.role === 'all') return '';
  if (unknownPersons > MOST_UNKNOWN_PERSONS) return `unknown who made ${percent(unknownPersons)} of them`;
  if (cohort.effectivePersons < minimum.effectivePersons) {
    return 'too few people';
  }
  if (skipsReview(cohort)) return 'mostly skips review: times do not compare';
  return cohort.role === 'baseline' ? 'no mark found' : '';
}
