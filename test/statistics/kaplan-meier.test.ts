import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier } from '../../src/statistics/kaplan-meier.ts';
import type { SurvivalLimits } from '../../src/statistics/survival-limits.ts';
import { differences } from './reference/differences.ts';
import { followUps } from './support/follow-ups.ts';
import { readReference } from './support/read-reference.ts';

interface Curve {
  readonly limits: SurvivalLimits;
  readonly level: number;
  readonly time: readonly number[];
  readonly survival: readonly (number | null)[];
  readonly standardError: readonly (number | null)[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  readonly probs: readonly number[];
  readonly quantile: readonly (number | null)[];
  readonly quantileLow: readonly (number | null)[];
  readonly quantileHigh: readonly (number | null)[];
}
interface DataSet {
  readonly time: readonly number[];
  readonly event: readonly number[];
  readonly curves: readonly Curve[];
}
interface Published {
  readonly freireich: {
    readonly time: readonly number[];
    readonly event: readonly number[];
    readonly at: readonly number[];
    readonly survival: readonly number[];
    readonly standardError: readonly number[];
    readonly median: number;
    readonly medianLimits: Readonly<Record<SurvivalLimits, readonly [number, number | null]>>;
  };
  readonly lung: { readonly median: Readonly<Record<'all' | 'male' | 'female', readonly number[]>> };
}

const { made: _made, ...dataSets } = readReference<Readonly<Record<string, DataSet>>>('survival-curves');
const published = readReference<Published>('published');

describe('the Kaplan–Meier curve', () => {
  it.each(Object.entries(dataSets))('agrees with R for %s', (_, { time, event, curves }) => {
    const actual = curves.map((curve) => recomputed(time, event, curve));
    expect(differences(actual, curves)).toEqual([]);
    expect(curves.length).toBeGreaterThanOrEqual(3);
  });

  it('is that of the 6-mercaptopurine trial', () => {
    const { time, event, at, survival, standardError } = published.freireich;
    const curve = kaplanMeier(time, event, { level: 0.95, limits: 'log' });
    expect(at.map((t) => Number(curve.at(t)?.value.toFixed(3)))).toEqual(survival);
    expect(at.map((t) => Number(curve.at(t)?.standardError?.toFixed(4)))).toEqual(standardError);
  });

  it.each(['plain', 'log', 'log-log'] as const)('has the printed median and limits: %s', (limits) => {
    const { time, event, median, medianLimits } = published.freireich;
    const [low, high] = medianLimits[limits];
    const curve = kaplanMeier(time, event, { level: 0.95, limits });
    expect(curve.quantile(0.5)).toEqual({ value: median, low, high });
  });

  it.each([
    ['lung', 'all'],
    ['lungMale', 'male'],
    ['lungFemale', 'female'],
  ] as const)('has the printed median of %s', (name, group) => {
    const { time, event } = dataSets[name]!;
    const [value, low, high] = published.lung.median[group];
    const curve = kaplanMeier(time, event, { level: 0.95, limits: 'log' });
    expect(curve.quantile(0.5)).toEqual({ value, low, high });
  });

  it('takes the middle of a flat that lies at the level exactly', () => {
    const half = kaplanMeier([1, 2, 3, 4], [1, 1, 1, 1], { level: 0.95, limits: 'log' });
    expect(half.quantile(0.5).value).toBe(2.5);
  });

  it('counts one that is censored at the time of an event as at risk of it', () => {
    const curve = kaplanMeier([5, 5], [1, 0], { level: 0.95, limits: 'log' });
    expect(curve.at(5)?.value).toBe(0.5);
  });

  it('knows nothing without data', () => {
    const curve = kaplanMeier([], [], { level: 0.95, limits: 'log-log' });
    expect([curve.n, curve.at(0), curve.quantile(0.5)]).toEqual([
      0,
      null,
      { value: null, low: null, high: null },
    ]);
  });

  it('knows of one that ended, without limits', () => {
    const curve = kaplanMeier([4], [1], { level: 0.95, limits: 'log-log' });
    expect(curve.quantile(0.5)).toEqual({ value: 4, low: null, high: null });
    expect(curve.at(9)).toEqual({ value: 0, standardError: null, low: null, high: null });
  });

  it('has no quantile when all still run, and says nothing beyond the follow-up', () => {
    const curve = kaplanMeier([1, 2, 3], [0, 0, 0], { level: 0.95, limits: 'log' });
    expect(curve.quantile(0.5)).toEqual({ value: null, low: null, high: null });
    expect(curve.at(3)).toEqual({ value: 1, standardError: 0, low: 1, high: 1 });
    expect([curve.at(3.01), curve.at(Number.NaN)]).toEqual([null, null]);
  });

  it('never rises, and stays within 0 and 1', () => {
    fc.assert(
      fc.property(followUps(1), ({ durations, causes }) => {
        const curve = kaplanMeier(durations, causes, { level: 0.95, limits: 'log-log' });
        const levels = Array.from(curve.times, (time) => curve.at(time)?.value ?? Number.NaN);
        expect(levels).toEqual(levels.toSorted((a, b) => b - a));
        expect(levels.every((level) => level >= 0 && level <= 1)).toBe(true);
      }),
    );
  });

  it('does not depend on the order of the data', () => {
    fc.assert(
      fc.property(followUps(1), ({ durations, causes }) => {
        const options = { level: 0.95, limits: 'log-log' } as const;
        const forwards = kaplanMeier(durations, causes, options);
        const backwards = kaplanMeier([...durations].reverse(), [...causes].reverse(), options);
        expect(backwards.quantile(0.5)).toEqual(forwards.quantile(0.5));
        for (const time of forwards.times) expect(backwards.at(time)).toEqual(forwards.at(time));
      }),
    );
  });

  it('has quantiles that scale with time', () => {
    fc.assert(
      fc.property(
        followUps(1),
        fc.constantFrom('plain', 'log', 'log-log'),
        ({ durations, causes }, limits) => {
          const plain = kaplanMeier(durations, causes, { level: 0.95, limits }).quantile(0.5);
          const scaled = kaplanMeier(
            durations.map((time) => 4 * time),
            causes,
            { level: 0.95, limits },
          ).quantile(0.5);
          const times4 = (time: number | null) => (time === null ? null : 4 * time);
          expect(scaled).toEqual({
            value: times4(plain.value),
            low: times4(plain.low),
            high: times4(plain.high),
          });
        },
      ),
    );
  });

  it.each([
    [[1, 2], [1], '2 durations and 1 causes'],
    [[-1], [1], 'a duration must be at least 0'],
    [[Number.NaN], [1], 'a duration must be at least 0'],
    [[Number.POSITIVE_INFINITY], [0], 'a duration must be at least 0 and finite'],
    [[1], [2], 'an event must be 0 or 1'],
    [[1], [3], 'a cause must be 0, 1 or 2'],
  ])('refuses durations %o with events %o', (durations, events, message) => {
    expect(() => kaplanMeier(durations, events, { level: 0.95, limits: 'log' })).toThrow(message);
  });

  it('refuses quantiles outside 0 and 1', () => {
    expect(() => kaplanMeier([1], [1], { level: 0.95, limits: 'log' }).quantile(1)).toThrow('p must lie');
  });
});

/** Ours in the shape of the reference. */
function recomputed(time: readonly number[], event: readonly number[], expected: Curve): Curve {
  const { limits, level, probs } = expected;
  const curve = kaplanMeier(time, event, { level, limits });
  const points = expected.time.map((at) => curve.at(at)!);
  const quantiles = probs.map((p) => curve.quantile(p));
  return {
    limits,
    level,
    time: expected.time,
    survival: points.map(({ value }) => value),
    standardError: points.map(({ standardError }) => standardError),
    low: points.map(({ low }) => low),
    high: points.map(({ high }) => high),
    probs,
    quantile: quantiles.map(({ value }) => value),
    quantileLow: quantiles.map(({ low }) => low),
    quantileHigh: quantiles.map(({ high }) => high),
  };
}
