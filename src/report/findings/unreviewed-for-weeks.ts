import type { Comparison } from '../../domain/comparison.ts';
import { counted } from '../format/counted.ts';
import { whole } from '../format/whole.ts';
import { unreviewedHarness } from '../unreviewed-harness.ts';

/** The unreviewed merges of the look-back are concentrated in one harness. */
export function unreviewedForWeeks(comparison: Comparison): string | null {
  const found = unreviewedHarness(comparison, 'look-back');
  if (found === null) return null;
  const weeks = counted(comparison.lookBack.length, 'week');
  const which = found.isWhole ? 'merges' : 'merges of known review';
  return `${whole(found.unreviewed)} of ${whole(found.of)} ${found.name} ${which} of ${weeks} had no independent review`;
}
