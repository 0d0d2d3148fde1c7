import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { designEffect } from '../../src/statistics/design-effect.ts';
import { intraclassCorrelation } from '../../src/statistics/intraclass-correlation.ts';
import { type Share, wilson } from '../../src/statistics/wilson.ts';
import { differences } from './reference/differences.ts';
import { type ClusterOfOutcomes, clusteredShares } from './support/clustered-shares.ts';
import { readReference } from './support/read-reference.ts';
import { seededRandom } from './support/seeded-random.ts';

interface Cases {
  readonly cases: readonly { successes: number; n: number; wilson: readonly [number, number] }[];
}
interface Published {
  readonly newcombe: Cases;
  readonly openSourceShares: Cases;
}

const shares = fc
  .record({ n: fc.integer({ min: 1, max: 5000 }), part: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ n, part }) => ({ n, successes: Math.round(n * part) }));
const effects = fc.double({ min: 1, max: 40, noNaN: true });

describe('the Wilson interval of a share', () => {
  it('has the limits that Newcombe printed', () => {
    for (const { successes, n, wilson: printed } of readReference<Published>('published').newcombe.cases) {
      const interval = wilson({ successes, n, level: 0.95 });
      expect(interval?.low).toBeCloseTo(printed[0], 4);
      expect(interval?.high).toBeCloseTo(printed[1], 4);
    }
  });

  it('has the limits of merged pull requests in open source that R gives', () => {
    const { cases } = readReference<Published>('published').openSourceShares;
    const actual = cases.map(({ successes, n }) => {
      const interval = wilson({ successes, n, level: 0.95 });
      return { successes, n, wilson: [interval?.low, interval?.high] };
    });
    expect(differences(actual, cases)).toEqual([]);
    expect(cases).toHaveLength(10);
  });

  it('agrees with R, with and without a design effect', () => {
    const { wilson: cases } = readReference<{ wilson: readonly Share[] }>('shares-and-rates');
    const actual = cases.map((share) => ({ ...share, ...wilson(share) }));
    expect(differences(actual, cases)).toEqual([]);
    expect(cases).toHaveLength(14);
  });

  it('is absent when there is nothing to take a share of', () => {
    expect(wilson({ successes: 0, n: 0, level: 0.95 })).toBeNull();
  });

  it('starts at exactly 0 without a success and ends at exactly 1 without a failure', () => {
    expect(wilson({ successes: 0, n: 3, level: 0.95 })?.low).toBe(0);
    expect(wilson({ successes: 3, n: 3, level: 0.95 })?.high).toBe(1);
  });

  it('lies within 0 and 1 and holds the share', () => {
    fc.assert(
      fc.property(shares, effects, (share, effect) => {
        const interval = wilson({ ...share, level: 0.95, designEffect: effect });
        if (interval === null) throw new Error('no interval');
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.high).toBeLessThanOrEqual(1);
        expect(interval.low).toBeLessThanOrEqual(interval.value);
        expect(interval.high).toBeGreaterThanOrEqual(interval.value);
      }),
    );
  });

  it('is mirrored when successes and failures change places', () => {
    fc.assert(
      fc.property(shares, effects, ({ successes, n }, effect) => {
        const ours = wilson({ successes, n, level: 0.9, designEffect: effect });
        const theirs = wilson({ successes: n - successes, n, level: 0.9, designEffect: effect });
        expect(ours?.low).toBeCloseTo(1 - (theirs?.high ?? Number.NaN), 12);
        expect(ours?.high).toBeCloseTo(1 - (theirs?.low ?? Number.NaN), 12);
      }),
    );
  });

  it('is wider the more the clusters are alike', () => {
    const plain = wilson({ successes: 30, n: 100, level: 0.95 });
    const clustered = wilson({ successes: 30, n: 100, level: 0.95, designEffect: 3 });
    expect(clustered?.value).toBe(plain?.value);
    expect(clustered?.low).toBeLessThan(plain?.low ?? 0);
    expect(clustered?.high).toBeGreaterThan(plain?.high ?? 1);
  });

  it.each([
    [{ successes: 3, n: 2, level: 0.95 }, 'successes must lie between 0 and n'],
    [{ successes: -1, n: 2, level: 0.95 }, 'successes must lie between 0 and n'],
    [{ successes: Number.NaN, n: 2, level: 0.95 }, 'successes must lie between 0 and n'],
    [{ successes: 1, n: 2, level: 95 }, 'level must lie between 0 and 1'],
    [{ successes: 1, n: 2, level: 0.95, designEffect: 0 }, 'design effect must be above 0'],
  ])('refuses %o', (share, message) => {
    expect(() => wilson(share)).toThrow(message);
  });
});

describe('the Wilson interval with the design effect of 30 clusters of unequal size', () => {
  const sizes = Array.from({ length: 30 }, (_, i) => 2 + 3 * (i % 10));

  it('covers in at least 92 % of samples with an intraclass correlation of .2', () => {
    expect(coverage(sizes, 1500, (sample) => estimatedDesignEffect(sample))).toBeGreaterThanOrEqual(0.92);
  });

  it('would not cover if the clusters were ignored', () => {
    expect(coverage(sizes, 500, () => 1)).toBeLessThan(0.8);
  });
});

function coverage(
  sizes: readonly number[],
  samples: number,
  effectOf: (sample: readonly ClusterOfOutcomes[]) => number,
): number {
  const random = seededRandom(20260101);
  let covered = 0;
  for (let i = 0; i < samples; i++) {
    const sample = clusteredShares(sizes, 2, random);
    const successes = sample.reduce((sum, cluster) => sum + cluster.successes, 0);
    const n = sizes.reduce((sum, size) => sum + size, 0);
    const interval = wilson({ successes, n, level: 0.95, designEffect: effectOf(sample) });
    if (interval !== null && interval.low <= 0.5 && interval.high >= 0.5) covered++;
  }
  return covered / samples;
}

function estimatedDesignEffect(sample: readonly ClusterOfOutcomes[]): number {
  const icc = intraclassCorrelation(
    sample.map(({ n, successes }) => ({ n, sum: successes, sumOfSquares: successes })),
  );
  return designEffect(
    sample.map(({ n }) => n),
    icc ?? 0,
  );
}
