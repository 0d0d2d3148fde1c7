import type { MetricResult } from '../../domain/comparison.ts';

/** The categories of a share that count as yes, for the shares that are printed as plain counts too. */
const YES: Readonly<Record<string, readonly string[]>> = {
  'merged-by-14d': ['merged-by-14d'],
  'merge-rate-of-resolved': ['merged'],
  'unreviewed-merge': ['own-only', 'ai-only', 'nobody'],
  'attribution-coverage': ['identity', 'text', 'person'],
};

/** How many of a share's pull requests count as yes; `null` where its categories are not known. */
export function shareSuccesses(id: string, { counts }: Pick<MetricResult, 'counts'>): number | null {
  const yes = YES[id];
  if (yes === undefined || !yes.every((category) => counts[category] !== undefined)) return null;
  return yes.reduce((sum, category) => sum + (counts[category] ?? 0), 0);
}
