import { describe, expect, it } from 'vitest';
import { betaQuantile } from '../../src/statistics/beta-quantile.ts';
import { incompleteBeta } from '../../src/statistics/incomplete-beta.ts';
import { normalCriticalValue } from '../../src/statistics/normal-critical-value.ts';
import { studentTQuantile } from '../../src/statistics/student-t-quantile.ts';
import { readReference } from './support/read-reference.ts';

interface Reference {
  readonly studentT: readonly { p: number; degreesOfFreedom: number; value: number }[];
  readonly betaQuantile: readonly { p: number; a: number; b: number; value: number }[];
  readonly incompleteBeta: readonly { x: number; a: number; b: number; value: number }[];
}
interface Published {
  readonly studentT: { readonly degreesOfFreedom: readonly number[]; readonly value: readonly number[] };
}

const reference = readReference<Reference>('distributions');

/** Quantiles that everything else multiplies with are held to more than the 1e-8 asked of the results. */
function expectNear(actual: number, expected: number): void {
  expect(Math.abs(actual / expected - 1)).toBeLessThan(1e-11);
}

describe("the quantile of Student's t", () => {
  it('is that of the printed tables', () => {
    const { degreesOfFreedom, value } = readReference<Published>('published').studentT;
    expect(degreesOfFreedom.map((df) => Number(studentTQuantile(0.975, df).toFixed(3)))).toEqual(value);
  });

  it("is R's, for whole and fractional degrees of freedom", () => {
    for (const { p, degreesOfFreedom, value } of reference.studentT) {
      expectNear(studentTQuantile(p, degreesOfFreedom), value);
    }
    expect(reference.studentT).toHaveLength(12);
  });

  it('is 0 in the middle and mirrored around it', () => {
    expect(studentTQuantile(0.5, 3)).toBe(0);
    expect(studentTQuantile(0.25, 3)).toBe(-studentTQuantile(0.75, 3));
  });

  it('refuses what is no probability or no degrees of freedom', () => {
    expect(() => studentTQuantile(1, 3)).toThrow('p must lie between 0 and 1');
    expect(() => studentTQuantile(0.9, 0)).toThrow('degrees of freedom must be above 0');
    expect(() => studentTQuantile(0.9, Number.NaN)).toThrow('degrees of freedom must be above 0');
  });
});

describe('the beta distribution', () => {
  it("has R's quantiles", () => {
    for (const { p, a, b, value } of reference.betaQuantile) expectNear(betaQuantile(p, a, b), value);
    expect(reference.betaQuantile).toHaveLength(8);
  });

  it("has R's distribution function", () => {
    for (const { x, a, b, value } of reference.incompleteBeta) expectNear(incompleteBeta(x, a, b), value);
    expect(reference.incompleteBeta).toHaveLength(8);
  });

  it('begins at 0 and ends at 1', () => {
    expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
  });
});

describe('the critical value of the normal distribution', () => {
  it('is 1.959964 at 95 %', () => {
    expect(normalCriticalValue(0.95)).toBeCloseTo(1.959963984540054, 14);
  });

  it.each([0, 1, 95, Number.NaN])('refuses the level %d', (level) => {
    expect(() => normalCriticalValue(level)).toThrow('level must lie between 0 and 1');
  });
});
