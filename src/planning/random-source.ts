import { xoshiro128 } from './xoshiro128.ts';

/** Numbers in [0, 1), one a call. */
export type RandomSource = () => number;

/**
 * A seeded source of random numbers. The seed is any whole number; the same one gives the same numbers.
 */
export function randomSource(seed: number): RandomSource {
  const next = xoshiro128(stateOf(seed));
  return () => next() / 2 ** 32;
}

/** The finaliser of MurmurHash3 on seed + i · 2³²/φ, as in splitmix: neighbouring seeds start far apart. */
function stateOf(seed: number): [number, number, number, number] {
  const word = (i: number): number => {
    let h = (seed + Math.imul(i, 0x9e3779b9)) | 0;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return h ^ (h >>> 16);
  };
  return [word(1), word(2), word(3), word(4)];
}
