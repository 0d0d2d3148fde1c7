import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';

describe('the comparison of made references with committed ones', () => {
  it('finds nothing between equal trees and between numbers equal to 1e-8 of their size', () => {
    expect(differences({ a: [1, null, 'x'] }, { a: [1 + 5e-9, null, 'x'] })).toEqual([]);
  });

  it('names each value that differs, is missing, or is too many', () => {
    expect(differences({ a: { b: [1, 2] }, c: 1 }, { a: { b: [1, 2.0001] }, d: null }, 'file')).toEqual([
      'file.a.b.1: 2 is not 2.0001',
      'file.d: undefined is not null',
      'file.c: 1 is not undefined',
    ]);
  });

  it('tells a number from null, and NaN from a number', () => {
    expect(differences([1, Number.NaN], [null, 1])).toEqual(['0: 1 is not null', '1: NaN is not 1']);
  });
});
