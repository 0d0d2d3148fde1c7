import { describe, expect, it } from 'vitest';
import { randomSource } from '../../src/planning/random-source.ts';
import { xoshiro128 } from '../../src/planning/xoshiro128.ts';

describe('xoshiro128', () => {
  it('gives what the authors’ C code gives from the state 1, 2, 3, 4', () => {
    // The reference vector of the crate rand_xoshiro, made with https://prng.di.unimi.it/xoshiro128starstar.c
    const next = xoshiro128([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, next)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });
});

describe('randomSource', () => {
  const mean = (numbers: readonly number[]): number =>
    numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

  it('spreads evenly over [0, 1)', () => {
    const numbers = Array.from({ length: 100_000 }, randomSource(1));
    // Mean 1/2 and variance 1/12; four standard errors of 100,000 draws.
    expect(Math.abs(mean(numbers) - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / 12 / 1e5));
    expect(Math.abs(mean(numbers.map((one) => (one - 1 / 2) ** 2)) - 1 / 12)).toBeLessThan(
      4 * Math.sqrt(1 / 180 / 1e5),
    );
    expect(numbers.every((one) => one >= 0 && one < 1)).toBe(true);
  });

  it('gives the same again for the same seed, and other numbers for the next one', () => {
    const first = (seed: number) => Array.from({ length: 3 }, randomSource(seed));
    expect(first(7)).toEqual(first(7));
    expect(first(7)).not.toEqual(first(8));
  });
});
