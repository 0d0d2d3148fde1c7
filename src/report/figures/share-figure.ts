import type { Estimate } from '../../domain/estimate.ts';
import { percent, percentNumber } from '../format/percent.ts';
import { tooFew } from '../format/too-few.ts';

/** A share with its interval, or why there is none: `87 % (80–92)`, `too few (6 of 20)`, `unknown`. */
export function shareFigure(estimate: Estimate): string {
  switch (estimate.kind) {
    case 'estimate':
      return percent(estimate.value) + interval(estimate.low, estimate.high);
    case 'too-few':
      return tooFew(estimate);
    case 'not-reached':
    case 'unknown':
      return 'unknown';
  }
}

function interval(low: number | null, high: number | null): string {
  if (low === null && high === null) return '';
  if (low === null) return ` (at most ${percentNumber(high ?? 1)})`;
  if (high === null) return ` (at least ${percentNumber(low)})`;
  return ` (${percentNumber(low)}–${percentNumber(high)})`;
}
