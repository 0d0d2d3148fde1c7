import type { Missing } from '../domain/comparison.ts';
import { counted } from './format/counted.ts';

/** The fact, and what is unknown without it; what most figures need comes first. */
const FACTS = [
  ['outcome', 'the outcome of', 'whether and when merged'],
  ['reviews', 'the reviews of', 'whether and when reviewed'],
  ['commits', 'the commits of', 'which reviews are independent, and when the work began'],
  ['author', 'the author of', 'which reviews are independent'],
  ['person', 'the person behind', 'all of them count as one'],
  ['draftHistory', 'the time as a draft of', 'the clock starts at creation'],
  ['baseBranch', 'the target branch of', 'stacked or not'],
] as const satisfies readonly (readonly [keyof Missing, string, string])[];

/**
 * Facts that were missing, of how many pull requests, and what is unknown by it: `the target branch of 12 PRs (stacked or
 * not)`. Those of more than `above` pull requests; empty where nothing was missing.
 */
export function missingFacts(missing: Missing, above = 0): readonly string[] {
  return FACTS.filter(([key]) => missing[key] > above).map(
    ([key, fact, unknown]) => `${fact} ${counted(missing[key], 'PR')} (${unknown})`,
  );
}
