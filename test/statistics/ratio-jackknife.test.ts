import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratioJackknife } from '../../src/statistics/ratio-jackknife.ts';
import { differences } from './reference/differences.ts';
import { readReference } from './support/read-reference.ts';

interface Case {
  readonly y: readonly number[];
  readonly x: readonly number[];
  readonly level: number;
}

describe('the jackknife interval of a ratio of totals', () => {
  it('agrees with R, done the long way', () => {
    const { jackknife: cases } = readReference<{ jackknife: readonly Case[] }>('clusters');
    const actual = cases.map(({ y, x, level }) => ({ y, x, level, ...ratioJackknife(zip(y, x), level) }));
    expect(differences(actual, cases)).toEqual([]);
    expect(cases).toHaveLength(3);
  });

  // Pencil: 8/6; without one 5/2, without the other 3/4; V = ½((7/6)² + (7/12)²) = 245/288.
  it('is what the pencil says for two clusters', () => {
    const estimate = ratioJackknife(zip([3, 5], [4, 2]), 0.95);
    expect(estimate?.value).toBeCloseTo(4 / 3, 14);
    expect(estimate?.standardError).toBeCloseTo(Math.sqrt(245 / 288), 14);
  });

  it('is absent when there is nothing to divide by', () => {
    expect(ratioJackknife([], 0.95)).toBeNull();
    expect(ratioJackknife(zip([3], [0]), 0.95)).toBeNull();
  });

  it.each([
    ['one cluster', zip([3], [4])],
    ['one cluster beside empty ones', zip([3, 0, 0], [4, 0, 0])],
    ['a ratio that rests on one cluster', zip([3, 2], [0.75, 0])],
  ])('has a value but no limits with %s', (_, clusters) => {
    const value = clusters.reduce((sum, { y }) => sum + y, 0) / clusters.reduce((sum, { x }) => sum + x, 0);
    expect(ratioJackknife(clusters, 0.95)).toEqual({ value, low: null, high: null, standardError: null });
  });

  it('takes no notice of clusters with nothing in them, nor of the order', () => {
    const clusters = fc.array(fc.record({ y: fc.nat({ max: 50 }), x: fc.integer({ min: 1, max: 50 }) }), {
      minLength: 2,
      maxLength: 20,
    });
    fc.assert(
      fc.property(clusters, (filled) => {
        const plain = ratioJackknife(filled, 0.95);
        const padded = ratioJackknife([{ y: 0, x: 0 }, ...[...filled].reverse()], 0.95);
        expect(differences(padded, plain)).toEqual([]);
      }),
    );
  });

  it('refuses denominators below 0 and totals that are no numbers', () => {
    expect(() => ratioJackknife(zip([1, 1], [-1, 3]), 0.95)).toThrow('x at least 0');
    expect(() => ratioJackknife(zip([Number.NaN, 1], [1, 3]), 0.95)).toThrow('totals must be finite');
  });
});

function zip(y: readonly number[], x: readonly number[]) {
  return y.map((value, i) => ({ y: value, x: x[i] ?? Number.NaN }));
}
