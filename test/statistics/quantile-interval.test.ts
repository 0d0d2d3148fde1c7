import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileInterval } from '../../src/statistics/quantile-interval.ts';
import { differences } from './reference/differences.ts';
import { readReference } from './support/read-reference.ts';

interface Ranks {
  readonly n: number;
  readonly p: number;
  readonly level: number;
  readonly low: number | null;
  readonly high: number | null;
}
interface Reference {
  readonly ranks: readonly (Ranks & { readonly coverage: number })[];
  readonly values: readonly number[];
  readonly type7: readonly { readonly n: number; readonly p: number; readonly value: number }[];
}
interface Published {
  readonly medianRanks: { readonly cases: readonly { n: number; low: number; high: number }[] };
}

const reference = readReference<Reference>('quantiles');
const samples = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 80 });
const probabilities = fc.double({ min: 0.01, max: 0.99, noNaN: true });

describe('the interval of a quantile', () => {
  it('lies at the ranks of the binomial tables', () => {
    for (const { n, low, high } of readReference<Published>('published').medianRanks.cases) {
      const interval = quantileInterval(ranksUpTo(n), 0.5, 0.95);
      expect(interval).toEqual({ value: (n + 1) / 2, low, high });
    }
  });

  it('lies at the ranks that R gives, and has no limit where there is no such rank', () => {
    const actual = reference.ranks.map(({ n, p, level, coverage }) => {
      const interval = quantileInterval(ranksUpTo(n), p, level);
      return { n, p, level, low: interval?.low, high: interval?.high, coverage };
    });
    expect(actual).toEqual(reference.ranks);
    expect(reference.ranks).toHaveLength(21);
  });

  it('has both limits from n = 6 for the median and from n = 36 for the 90th percentile', () => {
    const open = (n: number, p: number) => {
      const interval = quantileInterval(ranksUpTo(n), p, 0.95);
      return interval?.low === null || interval?.high === null;
    };
    expect([open(5, 0.5), open(6, 0.5), open(35, 0.9), open(36, 0.9)]).toEqual([true, false, true, false]);
  });

  it("has R's quantile of type 7 as its value, ties included", () => {
    const actual = reference.type7.map(({ n, p }) => ({
      n,
      p,
      value: quantileInterval(reference.values.slice(0, n), p, 0.95)?.value,
    }));
    expect(differences(actual, reference.type7)).toEqual([]);
  });

  it('is absent without values, and a bare value with one', () => {
    expect(quantileInterval([], 0.5, 0.95)).toBeNull();
    expect(quantileInterval([7], 0.5, 0.95)).toEqual({ value: 7, low: null, high: null });
  });

  it('leaves the values as they were', () => {
    const values = Float64Array.of(3, 1, 2);
    expect(quantileInterval(values, 0.5, 0.95)?.value).toBe(2);
    expect([...values]).toEqual([3, 1, 2]);
  });

  it('does not depend on the order of the values', () => {
    fc.assert(
      fc.property(samples, probabilities, (values, p) => {
        expect(quantileInterval([...values].reverse(), p, 0.95)).toEqual(quantileInterval(values, p, 0.95));
      }),
    );
  });

  it('scales with the values', () => {
    fc.assert(
      fc.property(samples, probabilities, (values, p) => {
        const plain = quantileInterval(values, p, 0.95);
        const doubled = quantileInterval(
          Float64Array.from(values, (value) => 2 * value),
          p,
          0.95,
        );
        expect(differences(doubled, scaled(plain, 2))).toEqual([]);
      }),
    );
  });

  it('refuses probabilities outside 0 and 1, and values that are no numbers', () => {
    expect(() => quantileInterval([1], 1, 0.95)).toThrow('p must lie between 0 and 1');
    expect(() => quantileInterval([1], 0, 0.95)).toThrow('p must lie between 0 and 1');
    expect(() => quantileInterval([1, Number.NaN], 0.5, 0.95)).toThrow('every value must be a number');
  });
});

function ranksUpTo(n: number): Float64Array {
  return Float64Array.from({ length: n }, (_, i) => n - i);
}

function scaled(interval: ReturnType<typeof quantileInterval>, factor: number) {
  if (interval === null) return null;
  const times = (limit: number | null) => (limit === null ? null : limit * factor);
  return { value: interval.value * factor, low: times(interval.low), high: times(interval.high) };
}
