import type { Cohort, Comparison } from '../domain/comparison.ts';

/** Fewer merges are no pattern. */
const FEWEST_MERGES = 5;
/** "Clearly above the rest": at least so many times the share of all others. */
const TIMES_THE_REST = 2;

/** A harness whose merges of the week mostly had no independent review, and the same count of all others. */
export interface UnreviewedHarness {
  readonly name: string;
  readonly unreviewed: number;
  readonly of: number;
  readonly rest: { readonly unreviewed: number; readonly of: number };
}

/**
 * The harness in which the week's unreviewed merges are concentrated: at least 5 merges of known reviews, at least
 * half of them unreviewed, and at least twice the share of all others together. Plain counts, not an estimate. Of
 * several, the one with most unreviewed merges.
 */
export function unreviewedHarness(comparison: Pick<Comparison, 'cohorts' | 'all'>): UnreviewedHarness | null {
  const candidates = comparison.cohorts
    .filter((cohort) => cohort.role === 'harness')
    .map((cohort) => countsBesideRest(cohort, comparison.all))
    .filter(isConcentrated);
  return candidates.sort((a, b) => b.unreviewed - a.unreviewed)[0] ?? null;
}

function countsBesideRest({ name, thisWeek }: Cohort, all: Cohort): UnreviewedHarness {
  const unreviewed = thisWeek.unreviewed.length;
  const rest = {
    unreviewed: all.thisWeek.unreviewed.length - unreviewed,
    of: all.thisWeek.reviewKnown - thisWeek.reviewKnown,
  };
  return { name, unreviewed, of: thisWeek.reviewKnown, rest };
}

function isConcentrated({ unreviewed, of, rest }: UnreviewedHarness): boolean {
  if (of < FEWEST_MERGES || rest.of < FEWEST_MERGES || unreviewed * 2 < of) return false;
  return unreviewed * rest.of >= TIMES_THE_REST * rest.unreviewed * of;
}
