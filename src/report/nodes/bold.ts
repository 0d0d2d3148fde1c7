import type { Strong } from 'mdast';
import { words } from './words.ts';

/** Words in bold. */
export function bold(text: string): Strong {
  return { type: 'strong', children: [words(text)] };
}
