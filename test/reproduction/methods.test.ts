import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { differences } from '../statistics/reference/differences.ts';
import { readReference } from '../statistics/support/read-reference.ts';
import { brunnerMunzel } from './methods/brunner-munzel.ts';
import { grayTest } from './methods/gray-test.ts';
import { logRank } from './methods/log-rank.ts';
import { mannWhitney } from './methods/mann-whitney.ts';
import { restrictedMean } from './methods/restricted-mean.ts';

interface Curve {
  readonly time: readonly number[];
  readonly event: readonly number[];
}

const curves =
  readReference<Readonly<Record<'sixMercaptopurine' | 'placebo' | 'lungMale' | 'lungFemale', Curve>>>(
    'survival-curves',
  );
const SHELF = new URL('../../../shared/reference/statistics/', import.meta.url);

describe('what only the reproduction of papers needs', () => {
  // Hollander, Wolfe & Chicken, Nonparametric Statistical Methods, 3rd ed., table 4.1; p is R's wilcox.test(exact = FALSE).
  it('has U, p and delta of the permeability of membranes', () => {
    const x = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
    const y = [1.15, 0.88, 0.9, 0.74, 1.21];
    expect(differences(mannWhitney(x, y), { u: 35, p: 0.244623605127, cliff: 0.4 })).toEqual([]);
  });

  // Brunner & Munzel 2000, pain after surgery; values of SciPy's brunnermunzel and R.
  it('has the test of Brunner and Munzel, with ties', () => {
    const x = [1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 4, 1, 1];
    const y = [3, 3, 4, 3, 1, 2, 3, 1, 1, 5, 4];
    const expected = {
      statistic: 3.137467482303,
      degreesOfFreedom: 17.682841979482,
      p: 0.005786208666151,
      share: 0.788961038961,
      low: 0.5952168642537,
      high: 0.9827052136683,
    };
    expect(differences(brunnerMunzel(x, y), expected)).toEqual([]);
    const ranks = mannWhitney(x, y);
    expect(differences(ranks, { u: 32.5, p: 0.007740786705107, cliff: -0.5779220779221 })).toEqual([]);
  });

  // R: survdiff of survival.
  it.each([
    [
      'sixMercaptopurine',
      'placebo',
      {
        observed: [9, 21],
        expected: [19.250500948031, 10.749499051969],
        variance: 6.256960573675,
        chiSquare: 16.792940989217,
        p: 4.168809109335e-5,
      },
    ],
    [
      'lungMale',
      'lungFemale',
      {
        observed: [112, 53],
        expected: [91.581739029573, 73.418260970427],
        chiSquare: 10.326741954886,
        p: 0.001311164520355,
      },
    ],
  ] as const)('has the log-rank test of %s and %s', (one, other, expected) => {
    const { variance, ...rest } = logRank(followUps(one), followUps(other));
    const actual = 'variance' in expected ? { variance, ...rest } : rest;
    expect(differences(actual, expected)).toEqual([]);
  });

  // R: survfit, print(rmean = 20).
  it.each([
    ['sixMercaptopurine', { value: 16.116526610644, standardError: 1.251560196005 }],
    ['placebo', { value: 8.428571428571, standardError: 1.268082682504 }],
  ] as const)('has the restricted mean of %s', (name, expected) => {
    expect(differences(restrictedMean(curves[name].time, curves[name].event, 20), expected)).toEqual([]);
  });

  // R: cmprsk::cuminc, groups alternating.
  it("has Gray's test, with ties and censoring", () => {
    const t = [1, 2, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10, 10, 11, 12];
    const causes = [1, 2, 0, 1, 1, 2, 1, 0, 2, 1, 0, 1, 2, 0, 1];
    const group = (which: number, swap: boolean) => ({
      durations: t.filter((_, i) => i % 2 === which),
      causes: causes
        .filter((_, i) => i % 2 === which)
        .map((cause) => (swap && cause > 0 ? 3 - cause : cause)),
    });
    const actual = [false, true].map((swap) => grayTest(group(0, swap), group(1, swap)));
    expect(
      differences(actual, [
        { chiSquare: 0.01438799504466, p: 0.9045227807168 },
        { chiSquare: 0.04854550618483, p: 0.8256138089077 },
      ]),
    ).toEqual([]);
  });
});

describe.runIf(existsSync(SHELF))('the same on data beside the repository', () => {
  // R: cmprsk::cuminc of survival's mgus2 by sex: progression, then death.
  it("has Gray's test of monoclonal gammopathy by sex", () => {
    const rows = csv('mgus2.csv');
    const group = (sex: string, swap: boolean) => {
      const ours = rows.filter((row) => row.sex === sex);
      const causes = ours.map((row) => Number(row.cause));
      return {
        durations: ours.map((row) => Number(row.time)),
        causes: causes.map((cause) => (swap && cause > 0 ? 3 - cause : cause)),
      };
    };
    const actual = [false, true].map((swap) => grayTest(group('F', swap), group('M', swap)));
    expect(
      differences(actual, [
        { chiSquare: 1.194507825076, p: 0.274422156788 },
        { chiSquare: 11.651259012128, p: 0.0006415909764079 },
      ]),
    ).toEqual([]);
  });

  // survRM2's vignette: years up to 10, 7.146 and 7.283; more digits from R.
  it('has the restricted means of primary biliary cirrhosis', () => {
    const rows = csv('pbc312.csv');
    const mean = (arm: string) => {
      const ours = rows.filter((row) => row.arm === arm);
      return restrictedMean(
        ours.map((row) => Number(row.years)),
        ours.map((row) => Number(row.event)),
        10,
      );
    };
    expect(
      differences(
        [mean('1'), mean('0')],
        [
          { value: 7.146492996299, standardError: 0.2827748495633 },
          { value: 7.283415761168, standardError: 0.2954780922356 },
        ],
      ),
    ).toEqual([]);
  });
});

function followUps(name: keyof typeof curves) {
  return { durations: curves[name].time, events: curves[name].event };
}

type Row = Readonly<Record<string, string>>;

function csv(name: string): readonly Row[] {
  const [head = '', ...lines] = readFileSync(new URL(name, SHELF), 'utf8')
    .trim()
    .replaceAll('"', '')
    .split('\n');
  const names = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i], cell])));
}
