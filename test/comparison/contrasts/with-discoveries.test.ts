import { describe, expect, it } from 'vitest';
import { withDiscoveries } from '../../../src/comparison/contrasts/with-discoveries.ts';
import type { Contrast } from '../../../src/domain/contrast.ts';
import { aContrast, aFigure, between } from '../../support/contrast.ts';

const pair = (value: number, parts: Partial<Contrast> = {}) =>
  aContrast({
    baseline: 'harness',
    b: 'cursor',
    main: aFigure(between(value, value * 0.8, value * 1.2), { standardError: 0.1, effectivePersons: 11 }),
    ...parts,
  });
const apartOf = (contrasts: readonly Contrast[]) => withDiscoveries(contrasts).map(({ apart }) => apart);

describe('what stays apart among pairs of harnesses', () => {
  it('is what is left when all of their figures are looked at together', () => {
    // t = ln .8 / .1 = −2.231 against the tabled 2.228 of 10 degrees: p just below .05, and × 3 / 2 above it. ln .5 / .1
    // is far out, ln .9 / .1 is not.
    expect(apartOf([pair(0.5), pair(0.8, { baseline: 'same-model' }), pair(0.9)])).toEqual([
      true,
      false,
      false,
    ]);
    expect(apartOf([pair(0.8)])).toEqual([true]);
  });

  it('is not asked of a baseline, of what is not comparable, or without a figure', () => {
    const tooFew = aFigure({ kind: 'too-few', n: 2, needed: 20, of: 'pull-requests' });
    expect(
      apartOf([
        pair(0.5, { baseline: 'same-persons', b: null }),
        pair(0.5, { reading: { kind: 'not-comparable', why: 'overlap' } }),
        pair(0.5, { main: tooFew, reading: { kind: 'too-few' } }),
      ]),
    ).toEqual([null, null, null]);
  });
});
