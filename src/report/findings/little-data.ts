import type { Comparison } from '../../domain/comparison.ts';
import { counted } from '../format/counted.ts';
import { whole } from '../format/whole.ts';
import { hasIntervals } from '../has-intervals.ts';
import { setAsideThisWeek } from '../set-aside-this-week.ts';

/** Not one figure of a harness has an interval: what the reports of a small team look like. */
export function littleData(comparison: Comparison): string | null {
  if (comparison.cohorts.some((cohort) => cohort.role === 'harness' && hasIntervals(cohort))) return null;
  return `${merges(comparison)}, ${whole(comparison.read)} read in all, nothing to decide yet`;
}

function merges({ all: { thisWeek }, setAside }: Comparison): string {
  const { merged, mergeUnknown } = thisWeek;
  if (merged === 0 && mergeUnknown > 0) return 'unknown whether PRs were merged';
  if (merged === 0) return `no PR${setAsideThisWeek(setAside, ['merged'])} merged`;
  return `${mergeUnknown > 0 ? 'at least ' : ''}${counted(merged, 'PR')} merged`;
}
