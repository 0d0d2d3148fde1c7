import type { Comparison } from '../domain/comparison.ts';
import { whole } from './format/whole.ts';

/**
 * So many of the open, ready pull requests whose reviews are known, as the subject of a sentence: `3 of 72 open, ready
 * PRs`, `None of 5 …`, `All 5 …`, `The one open, ready PR`.
 */
export function openPrs(n: number, { total, reviewUnknown }: Comparison['open']): string {
  const known = total - reviewUnknown;
  const which = reviewUnknown > 0 ? ' whose reviews are known' : '';
  if (known === 1) return `The one open, ready PR${which}`;
  if (n === known) return `All ${whole(known)} open, ready PRs${which}`;
  return `${n === 0 ? 'None' : whole(n)} of ${whole(known)} open, ready PRs${which}`;
}
