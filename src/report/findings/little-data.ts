import type { Comparison } from '../../domain/comparison.ts';
import { counted } from '../format/counted.ts';
import { whole } from '../format/whole.ts';
import { hasIntervals } from '../has-intervals.ts';

/** Not one figure of a harness has an interval: what the reports of a small team look like. */
export function littleData({ cohorts, all, read }: Comparison): string | null {
  if (cohorts.some((cohort) => cohort.role === 'harness' && hasIntervals(cohort))) return null;
  const merged = all.thisWeek.merged === 0 ? 'no PR' : counted(all.thisWeek.merged, 'PR');
  return `${merged} merged, ${whole(read)} read in all, nothing to decide yet`;
}
