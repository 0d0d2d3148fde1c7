import { describe, expect, it } from 'vitest';
import { studentTPValue } from '../../src/statistics/student-t-p-value.ts';
import { studentTQuantile } from '../../src/statistics/student-t-quantile.ts';

describe('studentTPValue', () => {
  // df = 1 is Cauchy: 2 * (1/2 - atan(t)/pi); df = 2: 1 - t/sqrt(2 + t^2).
  it.each([
    [1, 1, 0.5],
    [Math.sqrt(3), 1, 1 / 3],
    [2, 2, 1 - 2 / Math.sqrt(6)],
    [0, 7.5, 1],
  ])('is two-sided (t = %d, %d degrees)', (t, df, p) => {
    expect(studentTPValue(t, df)).toBeCloseTo(p, 12);
    expect(studentTPValue(-t, df)).toBe(studentTPValue(t, df));
  });

  it('is what is left outside of the quantiles', () => {
    for (const df of [1.5, 5, 11.3, 200]) {
      expect(studentTPValue(studentTQuantile(0.975, df), df)).toBeCloseTo(0.05, 10);
    }
  });

  it('needs degrees of freedom', () => {
    expect(() => studentTPValue(1, 0)).toThrow(RangeError);
  });
});
