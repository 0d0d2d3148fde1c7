import type { Text } from 'mdast';
import { inert } from './inert.ts';

/** Plain words of ours. Whatever in them looks like Markdown is escaped when it is printed. */
export function words(text: string): Text {
  return { type: 'text', value: inert(text) };
}
