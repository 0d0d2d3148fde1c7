import type { Comparison } from '../../domain/comparison.ts';
import { counted } from '../format/counted.ts';
import { measuresAHarness } from '../measures-a-harness.ts';

/** Too little for a single figure on a harness: what a first report of a small team looks like. */
export function littleData({ cohorts, read }: Comparison): string | null {
  return measuresAHarness({ cohorts })
    ? null
    : `${counted(read, 'PR')} of history read, nothing to decide yet`;
}
