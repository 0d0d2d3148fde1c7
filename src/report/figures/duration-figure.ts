import type { MetricResult } from '../../domain/comparison.ts';
import type { Milliseconds } from '../../domain/duration.ts';
import { duration } from '../format/duration.ts';
import { durationRange } from '../format/duration-range.ts';
import { tooFew } from '../format/too-few.ts';

/** "Half within" with its interval, or why there is none: `9 h (7–13 h)`, `> 14 d`, `too few (6 of 20)`, `unknown`. */
export function durationFigure({ estimate }: Pick<MetricResult, 'estimate'>): string {
  switch (estimate.kind) {
    case 'estimate':
      return duration(estimate.value) + interval(estimate.low, estimate.high);
    case 'not-reached':
      return `> ${duration(estimate.beyond)}`;
    case 'too-few':
      return tooFew(estimate);
    case 'unknown':
      return 'unknown';
  }
}

function interval(low: Milliseconds | null, high: Milliseconds | null): string {
  if (low === null && high === null) return '';
  if (low === null) return ` (at most ${duration(high ?? 0)})`;
  if (high === null) return ` (at least ${duration(low)})`;
  return ` (${durationRange(low, high)})`;
}
