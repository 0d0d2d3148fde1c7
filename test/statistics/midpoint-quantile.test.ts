import { describe, expect, it } from 'vitest';
import { midpointQuantile } from '../../src/statistics/midpoint-quantile.ts';

describe('the time at which a rising step function gets to .5', () => {
  it.each([
    ['the step that passes it', [0.2, 0.6, 0.9], 20],
    ['the middle of the flat that lies at it', [0.5, 0.5, 0.9], 20],
    ['the middle of the flat but for rounding', [0.5 - 1e-12, 0.5 + 1e-12, 0.9], 20],
    ['the middle of a flat until the end', [0.2, 0.5, 0.5], 25],
    ['the end, met there only', [0.2, 0.4, 0.5], 30],
    ['nowhere when it stays below', [0.2, 0.3, 0.4], null],
    ['nowhere when unknown throughout', [null, null, null], null],
    ['nowhere when it meets it and is then unknown', [0.2, 0.5, null], null],
    ['the step that passes it after an unknown one', [null, 0.2, 0.6], 30],
  ])('is %s', (_, levels, expected) => {
    const times = Float64Array.of(10, 20, 30);
    expect(midpointQuantile(times, (i) => levels[i] ?? null, 0.5)).toBe(expected);
  });

  it('is nowhere when there are no times', () => {
    expect(midpointQuantile(new Float64Array(0), () => 1, 0.5)).toBeNull();
  });
});
