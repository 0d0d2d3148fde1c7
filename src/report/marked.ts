import type { Comparison } from '../domain/comparison.ts';

/** What was found on the look-back's pull requests up to the data cut; automation's are not among them. */
export interface Marked {
  readonly marked: number;
  /** Of how many that could be looked at. */
  readonly of: number;
  /** Of the marked, by what the mark rests on. */
  readonly by: { readonly identity: number; readonly person: number; readonly text: number };
  readonly suggestive: number;
  readonly unmarked: number;
  /** Of the unmarked, those that declare AI and name no harness that is known. */
  readonly notNamed: number;
  /** Could not be looked at, beyond `of`. */
  readonly unobserved: number;
}

/** How many of the look-back's pull requests carry a mark, of how many; `null` where that is not known of any. */
export function marked({ coverage }: Pick<Comparison, 'coverage'>): Marked | null {
  const { n, successes, counts, unknown } = coverage;
  if (n === 0 || successes === null) return null;
  const suggestive = counts.suggestive ?? 0;
  const { identity = 0, person = 0, text = 0 } = counts;
  return {
    marked: successes,
    of: n,
    by: { identity, person, text },
    suggestive,
    unmarked: n - successes - suggestive,
    notNamed: counts['harness-not-named'] ?? 0,
    unobserved: unknown,
  };
}
