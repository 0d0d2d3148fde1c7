import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clopperPearson, type EventCount } from '../../src/statistics/clopper-pearson.ts';
import { wilson } from '../../src/statistics/wilson.ts';
import { differences } from './reference/differences.ts';
import { readReference } from './support/read-reference.ts';

interface Published {
  readonly newcombe: {
    readonly cases: readonly { successes: number; n: number; clopperPearson: readonly [number, number] }[];
  };
}

describe('the exact interval of a share', () => {
  it('has the limits that Newcombe printed', () => {
    for (const { successes, n, clopperPearson: printed } of readReference<Published>('published').newcombe
      .cases) {
      const interval = clopperPearson({ successes, n, level: 0.95 });
      expect(interval?.low).toBeCloseTo(printed[0], 4);
      expect(interval?.high).toBeCloseTo(printed[1], 4);
    }
  });

  it('agrees with R', () => {
    const { clopperPearson: cases } = readReference<{ clopperPearson: readonly EventCount[] }>(
      'shares-and-rates',
    );
    expect(
      differences(
        cases.map((count) => ({ ...count, ...clopperPearson(count) })),
        cases,
      ),
    ).toEqual([]);
    expect(cases).toHaveLength(10);
  });

  it('is absent when there was no trial', () => {
    expect(clopperPearson({ successes: 0, n: 0, level: 0.95 })).toBeNull();
  });

  it('is mirrored when successes and failures change places', () => {
    const counts = fc
      .integer({ min: 1, max: 300 })
      .chain((n) => fc.record({ n: fc.constant(n), successes: fc.nat({ max: n }) }));
    fc.assert(
      fc.property(counts, ({ n, successes }) => {
        const ours = clopperPearson({ successes, n, level: 0.95 });
        const theirs = clopperPearson({ successes: n - successes, n, level: 0.95 });
        expect(ours?.low).toBeCloseTo(1 - (theirs?.high ?? Number.NaN), 11);
        expect(ours?.high).toBeCloseTo(1 - (theirs?.low ?? Number.NaN), 11);
        expect(wilson({ successes, n, level: 0.95 })?.value).toBe(ours?.value);
      }),
    );
  });

  it.each([
    { successes: 0.5, n: 2, level: 0.95 },
    { successes: 3, n: 2, level: 0.95 },
    { successes: -1, n: 2, level: 0.95 },
  ])('refuses %o', (count) => {
    expect(() => clopperPearson(count)).toThrow('successes must be a whole number between 0 and n');
  });
});
