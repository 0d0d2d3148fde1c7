import type { PhrasingContent } from 'mdast';
import { words } from './words.ts';

/** A run of text: words as strings, the rest as nodes. */
export type Phrase = string | PhrasingContent;

/** Turns the strings among phrases into words. */
export function phrasing(phrases: readonly Phrase[]): PhrasingContent[] {
  return phrases.map((phrase) => (typeof phrase === 'string' ? words(phrase) : phrase));
}
