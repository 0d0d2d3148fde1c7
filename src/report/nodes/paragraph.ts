import type { Paragraph } from 'mdast';
import { type Phrase, phrasing } from './phrasing.ts';

/** A paragraph. */
export function paragraph(...phrases: readonly Phrase[]): Paragraph {
  return { type: 'paragraph', children: phrasing(phrases) };
}
