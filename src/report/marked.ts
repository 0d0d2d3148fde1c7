import type { Comparison } from '../domain/comparison.ts';

/** How many of the look-back's pull requests carry a mark, of how many; `null` where that is not known. */
export function marked({
  cohorts,
  coverage,
}: Pick<Comparison, 'cohorts' | 'coverage'>): { readonly marked: number; readonly of: number } | null {
  const { estimate, n } = coverage;
  if (n === 0) return null;
  if (estimate.kind === 'estimate') return { marked: Math.round(estimate.value * n), of: n };
  const unmarked = cohorts.find((cohort) => cohort.role === 'baseline')?.n ?? 0;
  return { marked: Math.max(0, n - unmarked), of: n };
}
