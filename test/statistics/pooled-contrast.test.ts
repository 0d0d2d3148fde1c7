import { describe, expect, it } from 'vitest';
import { pooledContrast } from '../../src/statistics/pooled-contrast.ts';
import type { PooledUnits } from '../../src/statistics/pooled-units.ts';
import { differences } from './reference/differences.ts';
import type { ContrastCase, UnitColumns } from './support/contrast-case.ts';
import { lookedAt, published } from './support/looked-at.ts';
import { readReference } from './support/read-reference.ts';

const { pooled: cases } = readReference<{ pooled: readonly ContrastCase[] }>('contrasts');

describe('the contrast within strata that persons share', () => {
  it('agrees with R, which leaves each person out the long way', () => {
    const actual = cases.map(({ units, cap }) => {
      const estimate = contrastOf(columns(units), cap);
      return { units, cap, estimate, ...lookedAt(estimate) };
    });
    expect(differences(actual, cases)).toEqual([]);
    expect(cases).toHaveLength(4);
  });

  it('is that of the worked data set', () => {
    const { workedContrasts } = readReference<{
      workedContrasts: { pooled: Readonly<Record<string, number>> };
    }>('published');
    expect(differences(published(contrastOf(columns(cases[0]!.units))), workedContrasts.pooled)).toEqual([]);
  });

  it('is the plain difference of means with one stratum and no cap', () => {
    const estimate = contrastOf(
      rows([
        [0, 0, 1, 5],
        [1, 0, 1, 2],
        [1, 0, 0, 1],
        [2, 0, 0, 4],
        [3, 0, 0, 1],
      ]),
      0,
    );
    expect(estimate.value).toBeCloseTo(7 / 2 - 2, 14);
    expect(estimate).toMatchObject({
      persons: 4,
      treatedPersons: 2,
      controlPersons: 3,
      treated: 2,
      control: 3,
    });
  });

  it('is absent without units, and without a stratum of both arms', () => {
    expect(pooledContrast(rows([]))).toBeNull();
    expect(pooledContrast(rows([[0, 0, 1, 5]]))).toBeNull();
    expect(
      pooledContrast(
        rows([
          [0, 0, 1, 5],
          [1, 1, 0, 2],
        ]),
      ),
    ).toBeNull();
  });

  it.each([
    [
      'one person',
      rows([
        [0, 0, 1, 5],
        [0, 0, 0, 2],
      ]),
      1,
    ],
    [
      'an arm that rests on one person',
      rows([
        [0, 0, 1, 5],
        [1, 0, 0, 2],
        [2, 0, 0, 3],
      ]),
      3,
    ],
  ])('has a value and no variance with %s', (_, units, persons) => {
    expect(pooledContrast(units)).toMatchObject({ variance: null, persons });
  });

  it('leaves persons without a unit in a stratum of both arms out of the count of persons', () => {
    const units = rows([
      [0, 0, 1, 5],
      [0, 0, 0, 2],
      [1, 0, 0, 3],
      [2, 0, 1, 3],
      [3, 1, 1, 9],
    ]);
    expect(pooledContrast(units)).toMatchObject({ persons: 3, treated: 2, control: 2, scoreSum: 13 });
  });

  it('says a variance of 0 where all units show the same', () => {
    const same = Array.from({ length: 50 }, (_, i): Row => [i % 8, i % 3, i % 2, 0.1]);
    expect(pooledContrast(rows(same))).toMatchObject({ variance: 0, persons: 8 });
  });

  it('refuses columns of two lengths, scores that are no numbers, and indexes that are none', () => {
    expect(() => pooledContrast({ ...rows([[0, 0, 1, 5]]), arms: [] })).toThrow('must be of one length');
    expect(() => pooledContrast(rows([[0, 0, 1, Number.POSITIVE_INFINITY]]))).toThrow(
      'a score must be finite',
    );
    expect(() => pooledContrast(rows([[0.5, 0, 1, 5]]))).toThrow('0.5 is no index');
    expect(() => pooledContrast(rows([[0, -1, 1, 5]]))).toThrow('-1 is no index');
  });
});

type Row = readonly [person: number, stratum: number, arm: number, score: number];

function contrastOf(units: PooledUnits, cap?: number) {
  const estimate = pooledContrast(units, cap);
  if (estimate === null) throw new Error('no estimate');
  return estimate;
}

function columns({ person, stratum, arm, score }: UnitColumns): PooledUnits {
  return { persons: person, strata: stratum, arms: arm, scores: score };
}

function rows(units: readonly Row[]): PooledUnits {
  const column = (at: 0 | 1 | 2 | 3) => units.map((row) => row[at]);
  return { persons: column(0), strata: column(1), arms: column(2), scores: column(3) };
}
