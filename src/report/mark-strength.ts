import { UNOBSERVED } from './unobserved.ts';

const WORDS: Readonly<Record<string, string>> = {
  identity: 'the account or commit identity: no text can forge it',
  text: 'a trailer, footer or branch name only: a claim',
  person: 'somebody’s word (a label set by hand)',
  suggestive: 'weak signs only: in no harness’s row',
  unmarked: 'no mark',
  'harness-not-named': '… of these, AI is declared and no known harness named',
  unobserved: `could not be looked at: ${UNOBSERVED}`,
};

/** A category of `attribution-coverage` in words. */
export function markStrength(category: string): string {
  return WORDS[category] ?? category.replaceAll('-', ' ');
}
