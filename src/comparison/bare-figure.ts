import type { Estimate } from '../domain/estimate.ts';

/** A bare figure: what happened in these pull requests, with nothing claimed beyond them. */
export function bareFigure(value: number, level: number): Estimate {
  return { kind: 'estimate', value, low: null, high: null, level, look: 'one', interval: 'none' };
}
