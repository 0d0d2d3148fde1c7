import type { Comparison } from '../../domain/comparison.ts';
import { counted } from '../format/counted.ts';
import { mergedCount } from '../merged-count.ts';

/** Nothing stands out: what happened. */
export function weekInNumbers({ all: { thisWeek } }: Comparison): string {
  return `${counted(thisWeek.opened, 'PR')} opened, ${mergedCount(thisWeek)} merged`;
}
