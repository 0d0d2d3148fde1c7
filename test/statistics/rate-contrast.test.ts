import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContrastEstimate } from '../../src/statistics/contrast-estimate.ts';
import type { PersonUnit } from '../../src/statistics/person-unit.ts';
import { rateContrast } from '../../src/statistics/rate-contrast.ts';
import { differences } from './reference/differences.ts';
import { type UnitColumns, unitsOf } from './support/contrast-case.ts';
import { readReference } from './support/read-reference.ts';

interface Made {
  readonly rates: readonly { readonly units: UnitColumns; readonly estimate: ContrastEstimate }[];
  readonly conditionalPoisson: {
    readonly coefficient: number;
    readonly robust: number;
    readonly jackknife: number;
  };
}
interface Published {
  readonly conditionalPoisson: {
    readonly events: readonly [number, number];
    readonly ratio: number;
    readonly coefficient: number;
    readonly robust: number;
    readonly robustSmall: number;
  };
}

const { rates: cases, conditionalPoisson: fitted } = readReference<Made>('contrasts');
const printed = readReference<Published>('published').conditionalPoisson;

describe('the rate ratio within persons', () => {
  it('agrees with R, which leaves each person out the long way', () => {
    const actual = cases.map(({ units }) => ({ units, estimate: rateContrast(unitsOf(units)) }));
    expect(differences(actual, cases)).toEqual([]);
    expect(cases).toHaveLength(2);
  });

  it('is the conditional Poisson regression where weeks are balanced, leaving a person out included', () => {
    const estimate = rateContrast(unitsOf(cases[0]!.units));
    expect(estimate?.value).toBeCloseTo(Math.log(printed.events[0] / printed.events[1]), 14);
    expect(estimate?.value).toBeCloseTo(printed.coefficient, 12);
    expect(Math.exp(estimate?.value ?? 0)).toBeCloseTo(printed.ratio, 12);
    expect(estimate?.value).toBeCloseTo(fitted.coefficient, 10);
    expect(estimate?.variance).toBeCloseTo(fitted.jackknife, 10);
  });

  // To first order θ₍₋g₎ − θ = −(y₁g/54 − y₀g/34): these squared and summed are HC0; G/(G − 1) makes it the small-sample one.
  it('has the robust standard error of that regression to first order', () => {
    const { person, arm, score } = cases[0]!.units;
    const events = (who: number, which: number) =>
      score.reduce((sum, y, i) => (person[i] === who && arm[i] === which ? sum + y : sum), 0);
    const influences = [1, 2, 3, 4, 5, 6].map((who) => events(who, 1) / 54 - events(who, 0) / 34);
    const robust = Math.sqrt(influences.reduce((sum, one) => sum + one ** 2, 0));
    expect(differences(robust, printed.robust)).toEqual([]);
    expect(robust).toBeCloseTo(fitted.robust, 10);
    expect(differences(robust * Math.sqrt(6 / 5), printed.robustSmall)).toEqual([]);
    const jackknife = Math.sqrt(rateContrast(unitsOf(cases[0]!.units))?.variance ?? 0);
    expect(jackknife / printed.robustSmall).toBeGreaterThan(1);
    expect(jackknife / printed.robustSmall).toBeLessThan(1.15);
  });

  it.each([
    ['no week', []],
    ['weeks of one arm only', [week(0, 0, 1, 4)]],
    ['arms in different strata', [week(0, 0, 1, 4), week(0, 1, 0, 4)]],
    ['an arm without an event', [week(0, 0, 1, 4), week(0, 0, 0, 0), week(1, 1, 1, 2), week(1, 1, 0, 0)]],
    ['no event at all', [week(0, 0, 1, 0), week(0, 0, 0, 0)]],
  ])('is absent with %s', (_, weeks) => {
    expect(rateContrast(weeks)).toBeNull();
  });

  it('has a value and no variance with one person, and where all events of an arm are one person’s', () => {
    const one = [week(0, 0, 1, 4), week(0, 0, 0, 2)];
    expect(rateContrast(one)).toMatchObject({ value: Math.log(2), variance: null, persons: 1 });
    const beside = [...one, week(1, 1, 1, 3), week(1, 1, 0, 0)];
    expect(rateContrast(beside)).toMatchObject({ value: Math.log(7 / 2), variance: null, persons: 2 });
  });

  it('says a variance of 0 where all persons show the same ratio', () => {
    const weeks = [1, 2, 3, 5].flatMap((n, i) => [week(i, i, 1, 3 * n), week(i, i, 0, 7 * n)]);
    expect(rateContrast(weeks)).toMatchObject({ variance: 0, persons: 4, scoreSum: 110 });
  });

  it('turns its sign with the arms, and does not depend on order or names', () => {
    const someWeek = fc.record({
      person: fc.nat({ max: 5 }),
      treated: fc.boolean(),
      score: fc.nat({ max: 6 }),
    });
    fc.assert(
      fc.property(fc.array(someWeek, { maxLength: 60 }), (weeks) => {
        const plain = rateContrast(weeks.map((one) => ({ ...one, stratum: one.person })));
        const turned = rateContrast(
          weeks.toReversed().map(({ person, treated, score }) => {
            const name = 3 * (5 - person) + 1;
            return { person: name, stratum: 2 * name, treated: !treated, score };
          }),
        );
        expect(turned === null).toBe(plain === null);
        if (plain === null || turned === null) return;
        expect(turned.value).toBeCloseTo(-plain.value, 10);
        expect(turned.effectivePersons).toBeCloseTo(plain.effectivePersons, 10);
        expect(turned.variance === null).toBe(plain.variance === null);
        expect(turned.variance ?? 0).toBeCloseTo(plain.variance ?? 0, 10);
      }),
    );
  });

  it.each([-1, 0.5, Number.NaN])('refuses %s as a count', (count) => {
    expect(() => rateContrast([week(0, 0, 1, count)])).toThrow('a count must be whole');
  });
});

function week(person: number, stratum: number, arm: 0 | 1, score: number): PersonUnit {
  return { person, stratum, treated: arm === 1, score };
}
