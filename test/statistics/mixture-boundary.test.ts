import { describe, expect, it } from 'vitest';
import { mixtureBoundary, mixtureMultiplier } from '../../src/statistics/mixture-boundary.ts';
import { readReference } from './support/read-reference.ts';
import { seededRandom } from './support/seeded-random.ts';

interface Published {
  readonly mixtureBoundary: {
    readonly alpha: number;
    readonly kappa: readonly number[];
    readonly value: readonly number[];
  };
}

describe('the boundary that holds at every look', () => {
  it('is that of the reference implementation', () => {
    const { alpha, kappa, value } = readReference<Published>('published').mixtureBoundary;
    for (const [i, information] of kappa.entries()) {
      expect(mixtureBoundary(information, alpha) / (value[i] ?? Number.NaN)).toBeCloseTo(1, 13);
    }
    expect(kappa).toHaveLength(7);
  });

  // Robbins 1970: a walk of unit normal steps (V = 1/t, φ = 1, so κ = t) crosses on either side with probability 2α at
  // most, over all t together. 4 standard errors of slack.
  it('is crossed by few random walks, however often one looks', () => {
    const random = seededRandom(1970);
    const runs = 600;
    let crossed = 0;
    for (let run = 0; run < runs; run++) if (crosses(400, 0.05, random)) crossed++;
    expect(crossed / runs).toBeLessThan(0.1 + 4 * Math.sqrt((0.1 * 0.9) / runs));
    expect(crossed).toBeGreaterThan(0);
  });

  // t(.975, 5) = 2.570582 (Fisher & Yates, table III: 2.571).
  it('is widened by the t factor of the effective persons', () => {
    const variance = Math.log(1.5) ** 2 / 3;
    const multiplier = mixtureMultiplier({ variance, phi: Math.log(1.5), effectivePersons: 6, alpha: 0.05 });
    expect(multiplier).toBeCloseTo((2.8264145832 * 2.5705818356) / 1.9599639845, 8);
  });

  it('grows as the error is shared by more harnesses', () => {
    expect(mixtureBoundary(5, 0.05 / 4)).toBeGreaterThan(mixtureBoundary(5, 0.05));
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses the information %s', (kappa) => {
    expect(() => mixtureBoundary(kappa, 0.05)).toThrow('information must be above 0 and finite');
  });

  it('refuses no variance, an error of no probability, and one effective person', () => {
    const usual = { variance: 1, phi: 0.1, effectivePersons: 6, alpha: 0.05 };
    expect(() => mixtureMultiplier({ ...usual, variance: 0 })).toThrow('information must be above 0');
    expect(() => mixtureMultiplier({ ...usual, alpha: 0.5 })).toThrow('alpha must lie between 0 and 0.5');
    expect(() => mixtureMultiplier({ ...usual, effectivePersons: 1 })).toThrow('must be above 1, not 1');
  });
});

function crosses(steps: number, alpha: number, random: () => number): boolean {
  let sum = 0;
  for (let t = 1; t <= steps; t++) {
    sum += Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    if (Math.abs(sum) / Math.sqrt(t) > mixtureBoundary(t, alpha)) return true;
  }
  return false;
}
