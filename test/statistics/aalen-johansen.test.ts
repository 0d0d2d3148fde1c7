import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aalenJohansen, type CumulativeIncidence } from '../../src/statistics/aalen-johansen.ts';
import { kaplanMeier } from '../../src/statistics/kaplan-meier.ts';
import { differences } from './reference/differences.ts';
import { followUps } from './support/follow-ups.ts';
import { readReference } from './support/read-reference.ts';
import { seededRandom } from './support/seeded-random.ts';

interface OfCause {
  readonly value: readonly number[];
  readonly standardError: readonly number[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  readonly firstTime: readonly (number | null)[];
  readonly firstTimeLow: readonly (number | null)[];
  readonly firstTimeHigh: readonly (number | null)[];
}
interface Curve {
  readonly level: number;
  readonly varianceInflation: number;
  readonly time: readonly number[];
  readonly shares: readonly number[];
  readonly cause1: OfCause;
  readonly cause2: OfCause;
}
interface DataSet {
  readonly time: readonly number[];
  readonly cause: readonly number[];
  readonly curves: readonly Curve[];
}

const { made: _made, ...dataSets } = readReference<Readonly<Record<string, DataSet>>>('incidence-curves');
const CAUSES = [1, 2] as const;

describe('the Aalen–Johansen curves', () => {
  it.each(Object.entries(dataSets))('agree with R for %s', (_, { time, cause, curves }) => {
    const actual = curves.map((curve) => recomputed(time, cause, curve));
    expect(differences(actual, curves.map(withoutUnreachedLimits))).toEqual([]);
    expect(curves).toHaveLength(2);
  });

  it('have the incidences of monoclonal gammopathy, in which 1 − Kaplan–Meier overstates the progression', () => {
    const { time, cause } = dataSets.mgus2!;
    const curve = aalenJohansen(time, cause, { level: 0.95 });
    const naive = kaplanMeier(
      time,
      cause.map((ended) => (ended === 1 ? 1 : 0)),
      { level: 0.95, limits: 'log' },
    );
    // R: survfit's pstate and std.err at 60, 120 and 240 months for progression and death, and 1 - surv.
    const table = [
      [60, 0.03410371297435, 0.004889257907668, 0.3203670102679, 0.01256737154756, 0.04215386168498],
      [120, 0.06372216801311, 0.006796848423961, 0.5318177040802, 0.01405964516203, 0.09522165935042],
      [240, 0.09981371593547, 0.00978484679339, 0.7240279761425, 0.01560634506776, 0.2095616244904],
    ];
    const actual = table.map(([time = 0]) => {
      const [progression, death] = [curve.at(1, time), curve.at(2, time)];
      const overstated = 1 - (naive.at(time)?.value ?? Number.NaN);
      return [
        time,
        progression?.value,
        progression?.standardError,
        death?.value,
        death?.standardError,
        overstated,
      ];
    });
    expect(differences(actual, table)).toEqual([]);
  });

  it('are plain shares while nobody is censored', () => {
    const curve = aalenJohansen([1, 2, 3, 4], [1, 2, 1, 1], { level: 0.95 });
    expect(curve.at(1, 3)?.value).toBeCloseTo(0.5, 14);
    expect(curve.at(1, 3)?.standardError).toBeCloseTo(Math.sqrt(0.25 / 4), 14);
    expect(curve.at(1, 99)?.value).toBeCloseTo(0.75, 14);
  });

  it('multiply the variance by the design effect', () => {
    const data = [
      [1, 2, 3, 4, 5],
      [1, 0, 2, 1, 0],
    ] as const;
    const plain = aalenJohansen(...data, { level: 0.95 }).at(1, 4);
    const inflated = aalenJohansen(...data, { level: 0.95, varianceInflation: 4 }).at(1, 4);
    expect(inflated?.value).toBe(plain?.value);
    expect(inflated?.standardError).toBeCloseTo(2 * (plain?.standardError ?? 0), 14);
  });

  it('know nothing without data', () => {
    const curve = aalenJohansen([], [], { level: 0.95 });
    expect([curve.n, curve.followUp, curve.at(1, 0), curve.firstTimeAtLeast(1, 0.5)]).toEqual([
      0,
      0,
      null,
      null,
    ]);
  });

  it('know of one that ended, without limits', () => {
    const curve = aalenJohansen([4], [1], { level: 0.95 });
    expect(curve.at(1, 4)).toEqual({ value: 1, standardError: 0, low: null, high: null });
    expect(curve.at(2, 9)).toEqual({ value: 0, standardError: 0, low: null, high: null });
    expect(curve.firstTimeAtLeast(1, 0.5)).toEqual({ value: 4, low: null, high: null });
    expect(curve.firstTimeAtLeast(2, 0.5)).toBeNull();
  });

  it('reach a share that rounding leaves just below it', () => {
    const durations = Array.from({ length: 10 }, (_, i) => i + 1);
    const curve = aalenJohansen(
      durations,
      durations.map(() => 1),
      { level: 0.95 },
    );
    expect(curve.at(1, 5)?.value).toBeLessThan(0.5);
    expect(curve.firstTimeAtLeast(1, 0.5)?.value).toBe(5);
  });

  it('know of two that ended at once by either cause', () => {
    const curve = aalenJohansen([4, 4], [1, 2], { level: 0.95 });
    expect(CAUSES.map((cause) => curve.at(cause, 4)?.value)).toEqual([0.5, 0.5]);
    expect(CAUSES.map((cause) => curve.firstTimeAtLeast(cause, 0.5)?.value)).toEqual([4, 4]);
  });

  it('give no estimate when all still run', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 25 }), { minLength: 1 }), (durations) => {
        const curve = aalenJohansen(
          durations,
          durations.map(() => 0),
          { level: 0.95 },
        );
        expect(curve.firstTimeAtLeast(1, 0.01)).toBeNull();
        expect(curve.at(1, curve.followUp)).toEqual({ value: 0, standardError: 0, low: null, high: null });
      }),
    );
  });

  it('say nothing beyond the follow-up while some still run', () => {
    const curve = aalenJohansen([1, 2, 3], [1, 0, 0], { level: 0.95 });
    expect(curve.at(1, 3)?.value).toBeCloseTo(1 / 3, 14);
    expect([curve.at(1, 3.01), curve.at(1, Number.NaN)]).toEqual([null, null]);
  });

  it('rise, and sum with survival to 1', () => {
    fc.assert(
      fc.property(followUps(2), ({ durations, causes }) => {
        const curve = aalenJohansen(durations, causes, { level: 0.95 });
        const survival = kaplanMeier(
          durations,
          causes.map((cause) => Math.min(1, cause)),
          { level: 0.95, limits: 'log' },
        );
        for (const cause of CAUSES) {
          const values = valuesOf(curve, cause);
          expect(values).toEqual(values.toSorted((a, b) => a - b));
        }
        for (const time of curve.times) {
          const all = [curve.at(1, time), curve.at(2, time), survival.at(time)];
          expect(all.reduce((sum, point) => sum + (point?.value ?? Number.NaN), 0)).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  it('hold their values within their limits, and their limits within 0 and 1', () => {
    fc.assert(
      fc.property(
        followUps(2),
        fc.double({ min: 1, max: 9, noNaN: true }),
        ({ durations, causes }, effect) => {
          const curve = aalenJohansen(durations, causes, { level: 0.95, varianceInflation: effect });
          for (const time of curve.times) {
            const { value, low, high } = curve.at(1, time)!;
            expect(0 <= (low ?? 0) && (low ?? 0) <= value && value <= (high ?? 1) && (high ?? 1) <= 1).toBe(
              true,
            );
          }
          const half = curve.firstTimeAtLeast(1, 0.5);
          if (half !== null) {
            expect(half.low ?? half.value).toBeLessThanOrEqual(half.value);
            expect(half.high ?? half.value).toBeGreaterThanOrEqual(half.value);
          }
        },
      ),
    );
  });

  it('do not depend on the order of the data', () => {
    fc.assert(
      fc.property(followUps(2), ({ durations, causes }) => {
        const forwards = aalenJohansen(durations, causes, { level: 0.95 });
        const backwards = aalenJohansen([...durations].reverse(), [...causes].reverse(), { level: 0.95 });
        expect(backwards.firstTimeAtLeast(1, 0.5)).toEqual(forwards.firstTimeAtLeast(1, 0.5));
        for (const time of forwards.times) expect(backwards.at(1, time)).toEqual(forwards.at(1, time));
      }),
    );
  });

  it('change places when the causes do', () => {
    fc.assert(
      fc.property(followUps(2), ({ durations, causes }) => {
        const swap = [0, 2, 1];
        const curve = aalenJohansen(durations, causes, { level: 0.95 });
        const swapped = aalenJohansen(
          durations,
          causes.map((cause) => swap[cause]!),
          { level: 0.95 },
        );
        for (const time of curve.times) expect(swapped.at(2, time)).toEqual(curve.at(1, time));
      }),
    );
  });

  it('have times that scale with time', () => {
    fc.assert(
      fc.property(followUps(2), ({ durations, causes }) => {
        const plain = aalenJohansen(durations, causes, { level: 0.95 }).firstTimeAtLeast(1, 0.4);
        const scaled = aalenJohansen(
          durations.map((time) => 4 * time),
          causes,
          { level: 0.95 },
        ).firstTimeAtLeast(1, 0.4);
        const times4 = (time: number | null) => (time === null ? null : 4 * time);
        expect(scaled).toEqual(
          plain && { value: 4 * plain.value, low: times4(plain.low), high: times4(plain.high) },
        );
      }),
    );
  });

  it('keep the binomial variance over 200,000 distinct times, well within the time limit of a test', () => {
    const random = seededRandom(7);
    const n = 200_000;
    const durations = Float64Array.from({ length: n }, random);
    const causes = Uint8Array.from({ length: n }, () => 1 + Math.floor(2 * random()));
    const curve = aalenJohansen(durations, causes, { level: 0.95 });
    const { value, standardError } = curve.at(1, 0.999)!;
    expect(standardError / Math.sqrt((value * (1 - value)) / n)).toBeCloseTo(1, 9);
  });

  it('refuse a variance inflation that is not above 0, a share that is none, and another cause', () => {
    expect(() => aalenJohansen([1], [1], { level: 0.95, varianceInflation: 0 })).toThrow('inflation must be');
    expect(() => aalenJohansen([1], [1], { level: 0.95 }).firstTimeAtLeast(1, 0)).toThrow('share must lie');
    expect(() => aalenJohansen([1], [3], { level: 0.95 })).toThrow('a cause must be 0, 1 or 2');
  });
});

function valuesOf(curve: CumulativeIncidence, cause: 1 | 2): readonly number[] {
  return Array.from(curve.times, (time) => curve.at(cause, time)?.value ?? Number.NaN);
}

/** Ours in the shape of the reference. */
function recomputed(time: readonly number[], cause: readonly number[], expected: Curve): Curve {
  const { level, varianceInflation, shares } = expected;
  const curve = aalenJohansen(time, cause, { level, varianceInflation });
  const ofCause = (k: 1 | 2): OfCause => {
    const points = expected.time.map((at) => curve.at(k, at)!);
    const times = shares.map((share) => curve.firstTimeAtLeast(k, share));
    return {
      value: points.map(({ value }) => value),
      standardError: points.map(({ standardError }) => standardError),
      low: points.map(({ low }) => low),
      high: points.map(({ high }) => high),
      firstTime: times.map((found) => found?.value ?? null),
      firstTimeLow: times.map((found) => found?.low ?? null),
      firstTimeHigh: times.map((found) => found?.high ?? null),
    };
  };
  return { ...expected, cause1: ofCause(1), cause2: ofCause(2) };
}

/** A share that is not reached has no limits here, although its low limit may be reached. */
function withoutUnreachedLimits(curve: Curve): Curve {
  const onlyReached = (of: OfCause): OfCause => ({
    ...of,
    firstTimeLow: of.firstTimeLow.map((low, i) => (of.firstTime[i] === null ? null : low)),
  });
  return { ...curve, cause1: onlyReached(curve.cause1), cause2: onlyReached(curve.cause2) };
}
