import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../src/statistics/benjamini-hochberg.ts';
import { differences } from './reference/differences.ts';
import { readReference } from './support/read-reference.ts';

interface Case {
  readonly p: readonly number[];
  readonly adjusted: readonly number[];
}
interface Published {
  readonly benjaminiHochberg: Case & { readonly rejected: number };
}

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });

describe('p-values adjusted for the false discovery rate', () => {
  it('agree with R, out of order and with ties', () => {
    const { benjaminiHochberg: cases } = readReference<{ benjaminiHochberg: readonly Case[] }>('contrasts');
    const actual = cases.map(({ p }) => ({ p, adjusted: benjaminiHochberg(p) }));
    expect(differences(actual, cases)).toEqual([]);
    expect(cases).toHaveLength(2);
  });

  it('reject what Benjamini and Hochberg reject', () => {
    const { p, adjusted, rejected } = readReference<Published>('published').benjaminiHochberg;
    const ours = benjaminiHochberg(p);
    for (const [i, value] of ours.entries()) expect(value).toBeCloseTo(adjusted[i] ?? Number.NaN, 13);
    expect(ours.filter((value) => value <= 0.05)).toHaveLength(rejected);
  });

  it('lie between the p-value and 1, and keep the order', () => {
    fc.assert(
      fc.property(pValues, (p) => {
        const adjusted = benjaminiHochberg(p);
        const pairs = p.map((value, i) => ({ value, adjusted: adjusted[i] ?? Number.NaN }));
        expect(pairs.every((pair) => pair.adjusted >= pair.value && pair.adjusted <= 1)).toBe(true);
        const sorted = pairs.toSorted((a, b) => a.value - b.value).map((pair) => pair.adjusted);
        expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
      }),
    );
  });

  it('are none for none, and the same for one', () => {
    expect(benjaminiHochberg([])).toEqual([]);
    expect(benjaminiHochberg([0.03])).toEqual([0.03]);
  });

  it.each([-0.1, 1.1, Number.NaN])('refuse %s', (p) => {
    expect(() => benjaminiHochberg([0.5, p])).toThrow(`a p-value lies in 0–1, not ${p}`);
  });
});
