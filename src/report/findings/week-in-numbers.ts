import type { Comparison } from '../../domain/comparison.ts';
import { counted } from '../format/counted.ts';
import { whole } from '../format/whole.ts';

/** Nothing stands out: what happened. */
export function weekInNumbers({ all }: Comparison): string {
  return `${counted(all.thisWeek.opened, 'PR')} opened, ${whole(all.thisWeek.merged)} merged`;
}
