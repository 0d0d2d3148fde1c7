import type { Comparison } from '../domain/comparison.ts';
import { counted } from './format/counted.ts';

/** The open, ready pull requests of unknown reviews, as a sentence of its own; mostly nothing. */
export function openUnknown({ reviewUnknown }: Comparison['open']): readonly string[] {
  return reviewUnknown > 0 ? [`Of ${counted(reviewUnknown, 'more open PR')} it is unknown.`] : [];
}
