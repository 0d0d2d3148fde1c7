import type { InlineCode } from 'mdast';
import { printable } from '../printable.ts';

/** A code span: the one place for text that is not ours. Nothing in it is a tag, a mention or a reference. */
export function code(text: string): InlineCode {
  return { type: 'inlineCode', value: printable(text) };
}
