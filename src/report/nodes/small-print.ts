import type { Paragraph } from 'mdast';
import { type Phrase, phrasing } from './phrasing.ts';

/** A paragraph in small letters. */
export function smallPrint(...phrases: readonly Phrase[]): Paragraph {
  return {
    type: 'paragraph',
    children: [{ type: 'html', value: '<sub>' }, ...phrasing(phrases), { type: 'html', value: '</sub>' }],
  };
}
