import type { Cohort } from '../domain/comparison.ts';
import type { Report } from '../domain/report.ts';
import { hasFigures } from './has-figures.ts';

/** Rows that are read at a glance; the smaller cohorts are folded. */
export const MOST_ROWS = 12;

/** The cohorts that have a row: baseline first, then harnesses by number of pull requests, never by performance. */
export function tableRows({ cohorts }: Pick<Report, 'cohorts'>): readonly Cohort[] {
  return cohorts.filter(hasFigures);
}
