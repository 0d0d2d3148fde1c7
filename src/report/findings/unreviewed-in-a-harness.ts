import type { Comparison } from '../../domain/comparison.ts';
import { unreviewedHarness } from '../unreviewed-harness.ts';

/** The week's unreviewed merges are concentrated in one harness. */
export function unreviewedInAHarness(comparison: Comparison): string | null {
  const found = unreviewedHarness(comparison, 'this-week');
  if (found === null) return null;
  return `${found.unreviewed} of ${found.of} ${found.name} PRs merged without an independent review`;
}
