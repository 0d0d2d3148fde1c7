import type { Comparison } from '../../domain/comparison.ts';
import { counted } from '../format/counted.ts';

/** Nothing was merged. */
export function quietWeek({ all }: Comparison): string | null {
  if (all.thisWeek.merged > 0) return null;
  if (all.thisWeek.opened === 0) return 'no PR was opened or merged';
  return `no PR was merged, ${counted(all.thisWeek.opened, 'PR')} opened`;
}
