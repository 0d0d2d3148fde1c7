import type { Comparison } from '../../domain/comparison.ts';
import { unreviewedHarness } from '../unreviewed-harness.ts';

/** The week's unreviewed merges are concentrated in one harness. */
export function unreviewedInAHarness(comparison: Comparison): string | null {
  const found = unreviewedHarness(comparison, 'this-week');
  if (found === null) return null;
  const which = found.isWhole ? 'PRs' : 'PRs of known review';
  return `${found.unreviewed} of ${found.of} ${found.name} ${which} merged without an independent review`;
}
