import type { Estimate } from '../../domain/estimate.ts';
import { decimal } from '../format/decimal.ts';
import { tooFew } from '../format/too-few.ts';

/** A number with its interval, or why there is none: `42 (30–61)`, `too few (6 of 20)`, `unknown`. */
export function numberFigure(estimate: Estimate): string {
  switch (estimate.kind) {
    case 'estimate':
      return decimal(estimate.value) + interval(estimate.low, estimate.high);
    case 'not-reached':
      return `> ${decimal(estimate.beyond)}`;
    case 'too-few':
      return tooFew(estimate);
    case 'unknown':
      return 'unknown';
  }
}

function interval(low: number | null, high: number | null): string {
  if (low === null && high === null) return '';
  if (low === null) return ` (at most ${decimal(high ?? 0)})`;
  if (high === null) return ` (at least ${decimal(low)})`;
  return ` (${decimal(low)}–${decimal(high)})`;
}
