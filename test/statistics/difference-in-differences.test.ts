import { describe, expect, it } from 'vitest';
import type { ContrastEstimate } from '../../src/statistics/contrast-estimate.ts';
import { type ChangeUnit, differenceInDifferences } from '../../src/statistics/difference-in-differences.ts';
import { differences } from './reference/differences.ts';
import { readReference } from './support/read-reference.ts';

interface Columns {
  readonly person: readonly number[];
  readonly stratum: readonly number[];
  readonly adopter: readonly number[];
  readonly after: readonly number[];
  readonly score: readonly number[];
}
interface Case {
  readonly units: Columns;
  readonly cap: number;
  readonly estimate: ContrastEstimate;
}
interface Published {
  readonly differenceInDifferences: { readonly value: number; readonly clustered: number };
  readonly cardKrueger: {
    readonly newJersey: readonly [number, number];
    readonly pennsylvania: readonly [number, number];
    readonly difference: number;
  };
}

const { changes: cases } = readReference<{ changes: readonly Case[] }>('contrasts');
const published = readReference<Published>('published');

describe('the difference in differences', () => {
  it('agrees with R, which leaves each person out the long way', () => {
    const actual = cases.map(({ units, cap }) => ({
      units,
      cap,
      estimate: differenceInDifferences(unitsOf(units), cap),
    }));
    expect(differences(actual, cases)).toEqual([]);
    expect(cases).toHaveLength(2);
  });

  // Persons' changes e around their group's mean, 4 a group. Jackknife: 7/8 · Σ(e/3)². CR1, which lm's residuals e/2 give:
  // 8/7 · 15/12 · Σ(e/4)². So the jackknife is 49/45 of CR1.
  it('is that of least squares, with a variance in a known ratio to the clustered one', () => {
    const { value, clustered } = published.differenceInDifferences;
    const estimate = differenceInDifferences(unitsOf(cases[0]!.units));
    expect(estimate?.value).toBeCloseTo(value, 13);
    expect(estimate?.variance).toBeCloseTo((49 / 45) * clustered ** 2, 12);
  });

  // The printed means have two digits each, the printed difference was made before rounding.
  it('is that of employment in New Jersey and Pennsylvania', () => {
    const { newJersey, pennsylvania, difference } = published.cardKrueger;
    const estimate = differenceInDifferences([
      ...state(0, true, newJersey),
      ...state(1, false, pennsylvania),
    ]);
    expect(estimate?.value).toBeCloseTo(
      newJersey[1] - newJersey[0] - (pennsylvania[1] - pennsylvania[0]),
      13,
    );
    expect(Math.abs((estimate?.value ?? 0) - difference)).toBeLessThanOrEqual(0.02);
    expect(estimate).toMatchObject({ variance: null, persons: 2, treatedPersons: 1, controlPersons: 1 });
  });

  it('takes no notice of what changed for everybody alike', () => {
    const units = unitsOf(cases[1]!.units);
    const before = differenceInDifferences(units);
    const shifted = differenceInDifferences(
      units.map((unit) => ({ ...unit, score: unit.score + (unit.after ? 11 : 4) })),
    );
    expect(shifted?.value).toBeCloseTo(before?.value ?? Number.NaN, 12);
    expect(shifted?.variance).toBeCloseTo(before?.variance ?? Number.NaN, 12);
  });

  it('turns its sign when the groups change places', () => {
    const units = unitsOf(cases[1]!.units);
    const swapped = differenceInDifferences(units.map((unit) => ({ ...unit, adopter: !unit.adopter })));
    const plain = differenceInDifferences(units);
    expect(swapped?.value).toBeCloseTo(-(plain?.value ?? Number.NaN), 13);
    expect(swapped?.variance).toBeCloseTo(plain?.variance ?? Number.NaN, 13);
    expect(swapped?.treatedPersons).toBe(plain?.controlPersons);
  });

  it.each([
    ['nobody', []],
    ['adopters only', state(0, true, [1, 2])],
    ['others only', state(0, false, [1, 2])],
    ['others who came after the date', [...state(0, true, [1, 2]), ...state(1, false, [1, 2]).slice(1)]],
  ])('is absent with %s', (_, units) => {
    expect(differenceInDifferences(units)).toBeNull();
  });

  it('says a variance of 0 where everybody of a group changed by the same', () => {
    const units = [0, 1, 2].flatMap((who) => [
      ...state(who, true, [0.1 * who, 0.1 * who + 0.7]),
      ...state(who + 3, false, [who, who + 0.1]),
    ]);
    expect(differenceInDifferences(units)).toMatchObject({ variance: 0, persons: 6 });
  });

  it('refuses a person in both groups', () => {
    expect(() => differenceInDifferences([...state(0, true, [1, 2]), ...state(0, false, [1, 2])])).toThrow(
      'person 0 is in both groups',
    );
  });
});

function state(person: number, adopter: boolean, [before, after]: readonly [number, number]) {
  const unit = { person, stratum: person, adopter };
  return [
    { ...unit, after: false, score: before },
    { ...unit, after: true, score: after },
  ] satisfies readonly ChangeUnit[];
}

function unitsOf({ person, stratum, adopter, after, score }: Columns): readonly ChangeUnit[] {
  return person.map((who, i) => ({
    person: who,
    stratum: stratum[i]!,
    adopter: adopter[i] === 1,
    after: after[i] === 1,
    score: score[i]!,
  }));
}
