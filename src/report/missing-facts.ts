import type { Missing } from '../domain/comparison.ts';
import { counted } from './format/counted.ts';

const NAMES: readonly (readonly [keyof Missing, string])[] = [
  ['outcome', 'the outcome of'],
  ['reviews', 'the reviews of'],
  ['person', 'the people behind'],
  ['draftHistory', 'the time as a draft of'],
  ['baseBranch', 'the target branch of'],
];

/** Facts that were missing and of how many pull requests: `the reviews of 12 PRs`. Empty where nothing was. */
export function missingFacts(missing: Missing): readonly string[] {
  return NAMES.filter(([key]) => missing[key] > 0).map(
    ([key, name]) => `${name} ${counted(missing[key], 'PR')}`,
  );
}
