import type { Comparison } from '../domain/comparison.ts';
import { shareSuccesses } from './figures/share-successes.ts';

/** How many of the look-back's pull requests carry a mark, of how many; `null` where that is not known. */
export function marked({
  coverage,
}: Pick<Comparison, 'coverage'>): { readonly marked: number; readonly of: number } | null {
  const successes = shareSuccesses('attribution-coverage', coverage);
  return coverage.n === 0 || successes === null ? null : { marked: successes, of: coverage.n };
}
