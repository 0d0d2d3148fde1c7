import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Seeded draws from the distributions that an organisation is made of. */
export interface Random {
  /** In [0, 1). */
  readonly uniform: () => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly weighted: <T>(from: readonly { readonly weight: number; readonly value: T }[]) => T;
  readonly integer: (low: number, high: number) => number;
  /** exp(N(ln median, sd)). */
  readonly logNormal: (median: number, sd: number) => number;
  readonly hex: (length: number) => string;
}

export function random(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const uniform = (): number => uniformFloat64(generator);
  const integer = (low: number, high: number): number => low + Math.floor(uniform() * (high - low + 1));
  const pick = <T>(from: readonly T[]): T => from[Math.floor(uniform() * from.length)]!;
  return {
    uniform,
    integer,
    pick,
    chance: (probability) => uniform() < probability,
    weighted: (from) => weighted(from, uniform()),
    logNormal: (median, sd) => Math.exp(Math.log(median) + sd * normal(uniform(), uniform())),
    hex: (length) => Array.from({ length }, () => pick([...'0123456789abcdef'])).join(''),
  };
}

function weighted<T>(from: readonly { readonly weight: number; readonly value: T }[], uniform: number): T {
  let rest = uniform * from.reduce((sum, { weight }) => sum + weight, 0);
  for (const { weight, value } of from) {
    rest -= weight;
    if (rest < 0) return value;
  }
  return from.at(-1)!.value;
}

/** Box & Muller 1958. */
function normal(u: number, v: number): number {
  return Math.sqrt(-2 * Math.log(1 - u)) * Math.cos(2 * Math.PI * v);
}
