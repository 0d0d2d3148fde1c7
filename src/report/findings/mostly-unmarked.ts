import type { Comparison } from '../../domain/comparison.ts';
import { counted } from '../format/counted.ts';
import { percent } from '../format/percent.ts';

/** Fewer pull requests are no pattern. */
const FEWEST = 20;

/** Most pull requests carry no mark: the report sees the smaller part of the work. */
export function mostlyUnmarked({ coverage }: Comparison): string | null {
  if (coverage.estimate.kind !== 'estimate' || coverage.n < FEWEST || coverage.estimate.value >= 0.5)
    return null;
  return `only ${percent(coverage.estimate.value)} of ${counted(coverage.n, 'PR')} carry a harness’s mark`;
}
