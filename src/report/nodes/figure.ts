import type { Text } from 'mdast';
import { words } from './words.ts';

const NO_BREAK_SPACE = '\u00a0';
const WORD_JOINER = '\u2060';

/** So short that it is kept whole. */
const SHORT = 12;

/** A figure that breaks, in a narrow column, only before a long interval: `28 h` and `(15 h – 4 d)`, never in `87 % (80–94)`. */
export function figure(text: string): Text {
  const { value } = words(text);
  if (!/^[\d<>+\u2212]/.test(value)) return { type: 'text', value };
  return {
    type: 'text',
    value: value
      .replace(value.length > SHORT ? / (?!\(|n =)/g : / /g, NO_BREAK_SPACE)
      .replaceAll('–', `–${WORD_JOINER}`),
  };
}
