import type { Cohort, Comparison } from '../domain/comparison.ts';
import { isReviewKnown } from './is-review-known.ts';

/** Fewer merges are no pattern. */
const FEWEST_MERGES = 5;
/** "Clearly above the rest": at least so many times the share of all others. */
const TIMES_THE_REST = 2;
/** "Concentrated": of many harnesses some small one is always above the rest by chance alone. */
const LEAST_OF_ALL = 1 / 3;

/** A harness whose merges mostly had no independent review, and the same count of all others. */
export interface UnreviewedHarness {
  readonly name: string;
  readonly unreviewed: number;
  readonly of: number;
  /** `of` are all that there were, and not only those of known review. */
  readonly isWhole: boolean;
  readonly rest: { readonly unreviewed: number; readonly of: number };
}

/**
 * The harness in which the unreviewed merges are concentrated, of this week or of the look-back: at least 5 merges of
 * known reviews, at least half of them unreviewed, at least twice the share of all others together, and at least a
 * third of all unreviewed merges. Plain counts, not an estimate. Of several, the one with most unreviewed merges.
 */
export function unreviewedHarness(
  { cohorts, all }: Pick<Comparison, 'cohorts' | 'all'>,
  when: 'this-week' | 'look-back',
): UnreviewedHarness | null {
  const countsOf = when === 'this-week' ? weekCounts : lookBackCounts;
  const total = countsOf(all);
  const candidates = cohorts
    .filter((cohort) => cohort.role === 'harness')
    .map((cohort) => besideRest(cohort.name, countsOf(cohort), total))
    .filter(isConcentrated);
  return candidates.sort((a, b) => b.unreviewed - a.unreviewed)[0] ?? null;
}

interface Counts {
  readonly unreviewed: number;
  readonly of: number;
  readonly isWhole: boolean;
}

function weekCounts({ thisWeek }: Cohort): Counts {
  const { unreviewed, reviewKnown } = thisWeek;
  return { unreviewed: unreviewed.length, of: reviewKnown, isWhole: isReviewKnown(thisWeek) };
}

/** None where there are too few for a figure. */
function lookBackCounts({ metrics }: Cohort): Counts {
  const result = metrics['unreviewed-merge'];
  if (result?.estimate.kind !== 'estimate') return { unreviewed: 0, of: 0, isWhole: true };
  return { unreviewed: result.successes ?? 0, of: result.n, isWhole: result.unknown === 0 };
}

function besideRest(name: string, { unreviewed, of, isWhole }: Counts, total: Counts): UnreviewedHarness {
  const rest = { unreviewed: total.unreviewed - unreviewed, of: total.of - of };
  return { name, unreviewed, of, isWhole, rest };
}

function isConcentrated({ unreviewed, of, rest }: UnreviewedHarness): boolean {
  if (of < FEWEST_MERGES || rest.of < FEWEST_MERGES || unreviewed * 2 < of) return false;
  if (unreviewed < LEAST_OF_ALL * (unreviewed + rest.unreviewed)) return false;
  return unreviewed * rest.of >= TIMES_THE_REST * rest.unreviewed * of;
}
