import type { Comparison } from '../domain/comparison.ts';

/** What was found on the look-back's pull requests up to the data cut; automation's are not among them. */
export interface Marked {
  readonly marked: number;
  /** Of how many that could be looked at. */
  readonly of: number;
  readonly suggestive: number;
  readonly unmarked: number;
  /** Could not be looked at, beyond `of`. */
  readonly unobserved: number;
}

/** How many of the look-back's pull requests carry a mark, of how many; `null` where that is not known of any. */
export function marked({ coverage }: Pick<Comparison, 'coverage'>): Marked | null {
  const { n, successes, counts, unknown } = coverage;
  if (n === 0 || successes === null) return null;
  const suggestive = counts.suggestive ?? 0;
  return { marked: successes, of: n, suggestive, unmarked: n - successes - suggestive, unobserved: unknown };
}
