import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted } from '../../../src/report/format/counted.ts';
import { decimal } from '../../../src/report/format/decimal.ts';
import { listed } from '../../../src/report/format/listed.ts';
import { percent } from '../../../src/report/format/percent.ts';
import { tooFew } from '../../../src/report/format/too-few.ts';

describe('percent', () => {
  it.each([
    [0, '0 %'],
    [0.003, '< 1 %'],
    [0.00499, '< 1 %'],
    [0.005, '1 %'],
    [0.874, '87 %'],
    [0.9949, '99 %'],
    [0.996, '> 99 %'],
    [1, '100 %'],
  ])('says %d as %s', (share, text) => {
    expect(percent(share)).toBe(text);
  });

  it('says 0 % and 100 % only of exactly none and exactly all', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const isEnd = ['0 %', '100 %'].includes(percent(share));
        return isEnd === (share === 0 || share === 1);
      }),
    );
  });
});

describe('counted', () => {
  it.each([
    [0, 'PR', '0 PRs'],
    [1, 'PR', '1 PR'],
    [2566, 'PR', '2,566 PRs'],
    [1_000_000, 'PR', '1,000,000 PRs'],
    [1, 'person', '1 person'],
    [26, 'person', '26 people'],
    [2, 'repository', '2 repositories'],
  ])('says %d and %s as %s', (n, noun, text) => {
    expect(counted(n, noun)).toBe(text);
  });
});

describe('decimal', () => {
  it.each([
    [0, '0'],
    [0.4, '0.4'],
    [1.239, '1.24'],
    [9.996, '10'],
    [72.75, '73'],
    [1204, '1,204'],
  ])('says %d as %s', (value, text) => {
    expect(decimal(value)).toBe(text);
  });
});

describe('listed', () => {
  it.each([
    [[], 2, ''],
    [['a'], 2, 'a'],
    [['a', 'b'], 2, 'a and b'],
    [['a', 'b', 'c'], 2, 'a, b and c'],
    [['a', 'b', 'c', 'd'], 2, 'a, b and 2 more'],
  ])('lists %j, %d by name, as %s', (items, most, text) => {
    expect(listed(items, most)).toBe(text);
  });
});

describe('tooFew', () => {
  it.each([
    ['pull-requests', 6, 20, 'too few (6 of 20)'],
    ['persons', 3, 5, 'too few people (3 of 5)'],
    ['effective-persons', 5.97, 6, 'too few people (5.9 of 6)'],
    ['events', 4, 10, 'too few events (4 of 10)'],
  ] as const)('says %s, %d of %d, as %s', (of, n, needed, text) => {
    expect(tooFew({ kind: 'too-few', n, needed, of })).toBe(text);
  });
});
