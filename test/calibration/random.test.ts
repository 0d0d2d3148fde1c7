import { describe, expect, it } from 'vitest';
import { type Random, random } from '../../calibration/random.ts';

const DRAWS = 40_000;

describe('draws', () => {
  // Means and variances by the textbook: gamma kθ, kθ²; beta a/(a+b), ab/((a+b)²(a+b+1)); Poisson mixed by a gamma: μ, dμ.
  it.each<[string, (from: Random) => number, number, number]>([
    ['uniform', ({ uniform }) => uniform(), 1 / 2, 1 / 12],
    ['normal', ({ normal }) => normal(), 0, 1],
    ['gamma above 1', ({ gamma }) => gamma(1.9, 3.7 / 1.9), 3.7, 3.7 ** 2 / 1.9],
    ['gamma below 1', ({ gamma }) => gamma(0.3, 2), 0.6, 1.2],
    ['beta', ({ beta }) => beta(1, 2), 1 / 3, 1 / 18],
    ['negative binomial', ({ negativeBinomial }) => negativeBinomial(3.7, 2.8), 3.7, 3.7 * 2.8],
    ['rare negative binomial', ({ negativeBinomial }) => negativeBinomial(0.2, 2.3), 0.2, 0.46],
    ['whole numbers', ({ below }) => below(8), 3.5, 63 / 12],
  ])('have the mean and the variance of their distribution: %s', (_, draw, mean, variance) => {
    const source = random(11, 4);
    const drawn = Array.from({ length: DRAWS }, () => draw(source));
    const average = drawn.reduce((sum, x) => sum + x, 0) / DRAWS;
    const spread = drawn.reduce((sum, x) => sum + (x - average) ** 2, 0) / (DRAWS - 1);
    expect(Math.abs(average - mean)).toBeLessThan(4 * Math.sqrt(variance / DRAWS));
    expect(spread / variance).toBeGreaterThan(0.92);
    expect(spread / variance).toBeLessThan(1.08);
  });

  it('has the tails of a normal distribution', () => {
    const { normal } = random(11, 5);
    const beyond = Array.from({ length: DRAWS }, normal).filter((x) => Math.abs(x) > 1.96).length;
    expect(Math.abs(beyond / DRAWS - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / DRAWS));
  });

  it('are the same for the same seed and stream, and unlike for neighbours', () => {
    const of = (seed: number, stream: number) => {
      const { normal } = random(seed, stream);
      return Array.from({ length: 500 }, normal);
    };
    const correlation = (a: readonly number[], b: readonly number[]) =>
      a.reduce((sum, x, index) => sum + x * (b[index] ?? 0), 0) / a.length;
    expect(of(1, 2)).toEqual(of(1, 2));
    for (const other of [of(1, 3), of(2, 2), of(2, 1)]) {
      expect(Math.abs(correlation(of(1, 2), other))).toBeLessThan(4 / Math.sqrt(500));
    }
  });

  it('of neighbouring streams begin unlike', () => {
    const first = Array.from({ length: 4000 }, (_, stream) => random(1, stream).uniform());
    const mean = first.reduce((sum, x) => sum + x, 0) / first.length;
    const lag = first.slice(1).reduce((sum, x, index) => sum + (x - 0.5) * ((first[index] ?? 0) - 0.5), 0);
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / first.length));
    expect(Math.abs((12 * lag) / first.length)).toBeLessThan(4 / Math.sqrt(first.length));
  });
});
