/**
 * The generator xoshiro128**, on a state of four 32-bit words that are not all 0. Gives whole numbers below 2³².
 *
 * Source: Blackman & Vigna 2021, Scrambled linear pseudorandom number generators, doi:10.1145/3460772;
 * https://prng.di.unimi.it/xoshiro128starstar.c
 */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  };
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
