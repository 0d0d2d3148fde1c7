import type { List } from 'mdast';
import { paragraph } from './paragraph.ts';
import type { Phrase } from './phrasing.ts';

/** A bullet list, a paragraph each. */
export function bullets(items: readonly (readonly Phrase[])[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(...item)] })),
  };
}
