import type { Comparison } from '../domain/comparison.ts';

/** How many of the look-back's pull requests carry a mark, of how many; `null` where that is not known. */
export function marked({
  coverage,
}: Pick<Comparison, 'coverage'>): { readonly marked: number; readonly of: number } | null {
  const { n, successes } = coverage;
  return n === 0 || successes === null ? null : { marked: successes, of: n };
}
