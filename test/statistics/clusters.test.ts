import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { designEffect } from '../../src/statistics/design-effect.ts';
import { effectiveClusters } from '../../src/statistics/effective-clusters.ts';
import { type ClusterSums, intraclassCorrelation } from '../../src/statistics/intraclass-correlation.ts';
import { differences } from './reference/differences.ts';
import { readReference } from './support/read-reference.ts';

interface ClusteredCase {
  readonly y: readonly number[];
  readonly cluster: readonly number[];
  readonly icc: number;
  readonly designEffect: number;
  readonly effectiveClusters: number;
}

const cases = Object.entries(
  readReference<{ clustered: Readonly<Record<string, ClusteredCase>> }>('clusters').clustered,
);

describe('clusters of unequal size', () => {
  it.each(cases)('have the correlation, design effect and effective number that R has: %s', (_, expected) => {
    const groups = sumsOf(expected);
    const sizes = groups.map(({ n }) => n);
    const icc = intraclassCorrelation(groups);
    const actual = {
      icc,
      designEffect: designEffect(sizes, icc ?? Number.NaN),
      effectiveClusters: effectiveClusters(sizes),
    };
    const { y: _y, cluster: _cluster, ...rest } = expected;
    expect(differences(actual, rest)).toEqual([]);
  });
});

describe('the intraclass correlation', () => {
  it('is 1 when values differ only between clusters', () => {
    expect(intraclassCorrelation([sums([1, 1, 1]), sums([0, 0]), sums([0])])).toBe(1);
  });

  it('is 0, never negative, when clusters are more mixed than chance', () => {
    expect(intraclassCorrelation([sums([0, 1]), sums([0, 1]), sums([0, 1])])).toBe(0);
  });

  // Pencil: clusters {1,2} {3,5,7}: mean 3.6; SSB 2(2.1)² + 3(1.4)² = 14.7, SSW .5 + 8 = 8.5; MSB 14.7, MSW 17/6;
  // n0 = 5 - 13/5 = 2.4; (14.7 - 2.83333)/(14.7 + 1.4·2.83333) = 11.86667/18.66667 = 89/140.
  it('is what the pencil says', () => {
    expect(intraclassCorrelation([sums([1, 2]), sums([3, 5, 7])])).toBeCloseTo(89 / 140, 14);
  });

  it.each([
    ['no cluster', []],
    ['one cluster', [sums([0, 1, 1])]],
    ['one value a cluster', [sums([0]), sums([1]), sums([1])]],
    ['no variation', [sums([1, 1]), sums([1, 1, 1])]],
    ['no variation but rounding', [sums([0.1, 0.1, 0.1]), sums([0.1, 0.1])]],
    ['empty clusters beside one', [sums([]), sums([0, 1])]],
  ])('does not exist with %s', (_, groups) => {
    expect(intraclassCorrelation(groups)).toBeNull();
  });

  it('does not change with the order of clusters, a shift or a scale', () => {
    const values = fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 6 }), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(values, (clusters) => {
        const icc = intraclassCorrelation(clusters.map(sums));
        const moved = intraclassCorrelation(
          [...clusters].reverse().map((cluster) => sums(cluster.map((value) => 3 * value + 7))),
        );
        expect(differences({ icc: moved }, { icc })).toEqual([]);
      }),
    );
  });
});

describe('the design effect', () => {
  it('uses the size-weighted mean size, not the mean size', () => {
    // Sizes 1, 1, 10: Σm² 102, Σm 12: 1 + (8.5 - 1)·.2 = 2.5; by the mean size 4 it would be 1.6.
    expect(designEffect([1, 1, 10], 0.2)).toBeCloseTo(2.5, 14);
  });

  it('is 1 without correlation, with single values, and without clusters', () => {
    expect([designEffect([3, 9], 0), designEffect([1, 1, 1], 0.4), designEffect([], 0.4)]).toEqual([1, 1, 1]);
  });
});

describe('the effective number of clusters', () => {
  it('is the number of clusters when all have one size, and less when not', () => {
    expect(effectiveClusters([7, 7, 7])).toBeCloseTo(3, 14);
    // (1 + 1 + 10)² / 102
    expect(effectiveClusters([1, 1, 10])).toBeCloseTo(144 / 102, 14);
  });

  it('is 0 when there are none, and does not count empty ones', () => {
    expect([effectiveClusters([]), effectiveClusters([0, 0]), effectiveClusters([4, 0])]).toEqual([0, 0, 1]);
  });
});

function sums(values: readonly number[]): ClusterSums {
  return {
    n: values.length,
    sum: values.reduce((total, value) => total + value, 0),
    sumOfSquares: values.reduce((total, value) => total + value * value, 0),
  };
}

function sumsOf({ y, cluster }: ClusteredCase): readonly ClusterSums[] {
  return [...new Set(cluster)].map((id) => sums(y.filter((_, i) => cluster[i] === id)));
}
