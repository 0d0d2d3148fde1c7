import { describe, expect, it } from 'vitest';
import { type History, history } from '../../calibration/history.ts';
import { type Organisation, organisation } from '../../calibration/organisation.ts';
import { random } from '../../calibration/random.ts';

const RUNS = 60;

describe('a simulated organisation', () => {
  // Pencil: 40 people × 26 weeks × 3.7, less one in five who miss 6 of 26 weeks on average.
  it('has as many pull requests as its people make', () => {
    const mean = average(drawn({}), ({ scores }) => scores.length);
    expect(mean / (40 * 26 * 3.7 * (1 - (0.2 * 6) / 26))).toBeCloseTo(1, 1);
  });

  // Pencil: a share of .8 in the middle, Φ(.8416/√(1 + .25² + .05²·4)) ≈ .793 over repositories and weeks.
  it('has the share of successes that was asked for', () => {
    const like = drawn({ outcome: { kind: 'share', base: 0.8 }, icc: 0 });
    expect(Math.abs(average(like, ({ scores }) => mean(scores)) - 0.793)).toBeLessThan(0.02);
  });

  it('has times between a minute and 14 days, one in eight at the end', () => {
    for (const { scores } of drawn({})) {
      expect(Math.min(...scores)).toBeGreaterThanOrEqual(Math.log(1 / 60));
      expect(Math.max(...scores)).toBeCloseTo(Math.log(14 * 24), 12);
    }
  });

  // 20 % always; 45 % a third of their work (Beta(1, 2)), from week 3.5 of 26 on at an average.
  it('uses the harness for the part of its work that was asked for', () => {
    const treated = average(drawn({}), ({ arms }) => mean(arms));
    expect(Math.abs(treated - (0.2 + (0.45 / 3) * (1 - 3.5 / 26)))).toBeLessThan(0.03);
  });

  it('puts an effect on the treated arm only', () => {
    const plain = history(organisation({}), random(5, 1));
    const faster = history(organisation({ effect: Math.log(0.5) }), random(5, 1));
    for (const [index, score] of plain.scores.entries()) {
      const gain = score - (faster.scores[index] ?? Number.NaN);
      expect(gain).toBeGreaterThanOrEqual(0);
      expect(gain).toBeLessThanOrEqual(plain.arms[index] === 1 ? Math.log(2) + 1e-12 : 0);
    }
  });

  it('lets the faster choose it where that is asked for', () => {
    const gap = ({ arms, scores }: History) =>
      mean(scores.filter((_, index) => arms[index] === 1)) -
      mean(scores.filter((_, index) => arms[index] === 0));
    expect(average(drawn({ selfSelection: 0.6 }), gap)).toBeLessThan(-0.8);
    expect(Math.abs(average(drawn({}), gap))).toBeLessThan(0.3);
  });

  it('keeps a stratum to one person, one repository and four weeks', () => {
    const { persons, own, shared } = history(organisation({}), random(5, 2));
    const seen = new Map<number, string>();
    for (const [index, stratum] of own.entries()) {
      const what = `${persons[index]} ${shared[index]}`;
      expect(seen.get(stratum) ?? what).toBe(what);
      seen.set(stratum, what);
    }
    expect(new Set(seen.values()).size).toBe(seen.size);
  });
});

function drawn(but: Partial<Organisation>): readonly History[] {
  return Array.from({ length: RUNS }, (_, run) => history(organisation(but), random(5, run)));
}

function average(of: readonly History[], what: (one: History) => number): number {
  return mean(of.map(what));
}

function mean(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
}
