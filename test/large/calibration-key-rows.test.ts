import { describe, expect, it } from 'vitest';
import { agrees } from '../../calibration/agreement.ts';
import { rows } from '../../calibration/rows.ts';
import { runRow } from '../../calibration/run-row.ts';

const RUNS = 1000;
const SEED = 1;
const all = rows();

describe('the decision procedure, in 1,000 simulated organisations', () => {
  it.each([
    'no effect, same person, 40 people, 26 weeks',
    'power, same person, 40 people, 0.5',
    'power, same person, 40 people, 34 use both, 0.67',
    'time trial, 40 people, 4+4 weeks, stratum person, 0.5',
    'rate trial, 40 people, independent weeks, one effect',
  ])('errs and decides as often as documented: %s', (id) => {
    const row = all.find((one) => one.id === id)!;
    const counts = runRow(row, { seed: SEED, from: 0, to: RUNS });
    const off = row.figures.flatMap((figure, index) => {
      const count = { count: counts[index]!, runs: RUNS };
      return agrees(figure, count) ? [] : [{ ...figure, share: count.count / RUNS }];
    });
    expect(off).toEqual([]);
  });
});

describe('a row', () => {
  it('comes to the same in one piece and in two', () => {
    const row = all.find(({ id }) => id === 'no effect, same person, 12 people, 26 weeks')!;
    const whole = runRow(row, { seed: SEED, from: 0, to: 60 });
    const parts = [
      runRow(row, { seed: SEED, from: 0, to: 25 }),
      runRow(row, { seed: SEED, from: 25, to: 60 }),
    ];
    expect(whole).toEqual(whole.map((_, index) => parts[0]![index]! + parts[1]![index]!));
  });

  it('has an id of its own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('has each cell of the tables to itself', () => {
    const cells = all.flatMap(({ figures }) =>
      figures.map(({ table, line, column }) => `${table}|${line}|${column}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
  });
});
