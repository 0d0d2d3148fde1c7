import { describe, expect, it } from 'vitest';
import { type EventsInExposure, poissonInterval } from '../../src/statistics/poisson-interval.ts';
import { differences } from './reference/differences.ts';
import { readReference } from './support/read-reference.ts';

interface Published {
  readonly garwood: { count: number; exposure: number; value: number; limits: readonly [number, number] };
}

describe('the exact interval of a rate', () => {
  it("has the limits of R's manual", () => {
    const { count, exposure, value, limits } = readReference<Published>('published').garwood;
    const interval = poissonInterval({ count, exposure, level: 0.95 });
    expect(interval?.value).toBeCloseTo(value, 6);
    expect(interval?.low).toBeCloseTo(limits[0], 6);
    expect(interval?.high).toBeCloseTo(limits[1], 6);
  });

  it('agrees with R', () => {
    const { poisson: cases } = readReference<{ poisson: readonly EventsInExposure[] }>('shares-and-rates');
    expect(
      differences(
        cases.map((events) => ({ ...events, ...poissonInterval(events) })),
        cases,
      ),
    ).toEqual([]);
    expect(cases).toHaveLength(5);
  });

  it('goes from 0 to -ln(.025) per unit when nothing happened', () => {
    const interval = poissonInterval({ count: 0, exposure: 2, level: 0.95 });
    expect(interval?.low).toBe(0);
    expect(interval?.high).toBeCloseTo(-Math.log(0.025) / 2, 12);
  });

  it('is absent without exposure', () => {
    expect(poissonInterval({ count: 0, exposure: 0, level: 0.95 })).toBeNull();
  });

  it('refuses counts that are no counts and exposures below 0', () => {
    expect(() => poissonInterval({ count: 1.5, exposure: 1, level: 0.95 })).toThrow('count must be');
    expect(() => poissonInterval({ count: -1, exposure: 1, level: 0.95 })).toThrow('count must be');
    expect(() => poissonInterval({ count: 1, exposure: -1, level: 0.95 })).toThrow('exposure must be');
  });
});
