import type { Comparison } from '../../domain/comparison.ts';
import { counted } from '../format/counted.ts';
import { setAsideThisWeek } from '../set-aside-this-week.ts';

/** Nothing was merged, and that is known. */
export function quietWeek({ all: { thisWeek }, setAside }: Comparison): string | null {
  const { opened, merged, mergeUnknown } = thisWeek;
  if (merged > 0 || mergeUnknown > 0) return null;
  if (opened === 0) return `no PR${setAsideThisWeek(setAside, ['opened', 'merged'])} was opened or merged`;
  return `no PR${setAsideThisWeek(setAside, ['merged'])} was merged, ${counted(opened, 'PR')} opened`;
}
