import type { Contrast } from '../../domain/contrast.ts';
import type { Estimate } from '../../domain/estimate.ts';
import { points } from '../format/points.ts';
import { ratio } from '../format/ratio.ts';
import { tooFew } from '../format/too-few.ts';

/** A contrast with its interval, or why there is none: `0.87 × (0.60–1.27)`, `−15 points (−30 to −1)`, `too few (6 of 20)`. */
export function contrastFigure(estimate: Estimate, scale: Contrast['scale']): string {
  switch (estimate.kind) {
    case 'estimate':
      return scale === 'ratio' ? ratioFigure(estimate) : differenceFigure(estimate);
    case 'too-few':
      return tooFew(estimate);
    case 'not-reached':
    case 'unknown':
      return 'unknown';
  }
}

type Figure = Extract<Estimate, { readonly kind: 'estimate' }>;

function ratioFigure({ value, low, high }: Figure): string {
  return `${ratio(value)} ×${interval(low, high, ratio, '–')}`;
}

/** No share is further from another than from none to all, whatever a wide interval says. */
function differenceFigure({ value, low, high }: Figure): string {
  const within = (difference: number) => points(Math.min(1, Math.max(-1, difference)));
  return `${points(value)} points${interval(low, high, within, ' to ')}`;
}

function interval(
  low: number | null,
  high: number | null,
  text: (value: number) => string,
  between: string,
): string {
  if (low === null && high === null) return '';
  if (low === null) return ` (at most ${text(high ?? 0)})`;
  if (high === null) return ` (at least ${text(low)})`;
  return ` (${text(low)}${between}${text(high)})`;
}
