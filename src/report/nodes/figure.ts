import type { Text } from 'mdast';
import { words } from './words.ts';

const NO_BREAK_SPACE = '\u00a0';
const WORD_JOINER = '\u2060';

/** A figure that breaks, in a narrow column, only before its interval: `87 %` and `(80–94)`. */
export function figure(text: string): Text {
  const { value } = words(text);
  if (!/^[\d<>]/.test(value)) return { type: 'text', value };
  return {
    type: 'text',
    value: value.replace(/ (?!\()/g, NO_BREAK_SPACE).replaceAll('–', `–${WORD_JOINER}`),
  };
}
