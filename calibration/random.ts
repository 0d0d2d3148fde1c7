import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Seeded draws from the distributions that organisations are made of. */
export interface Random {
  /** In [0, 1). */
  readonly uniform: () => number;
  /** Whole numbers from 0 to below the limit. */
  readonly below: (limit: number) => number;
  readonly normal: () => number;
  readonly gamma: (shape: number, scale: number) => number;
  readonly beta: (a: number, b: number) => number;
  /** Counts with this mean, whose variance is `dispersion` (above 1) times as large. */
  readonly negativeBinomial: (mean: number, dispersion: number) => number;
}

/**
 * The same seeds give the same draws. `stream` tells sequences of one seed apart.
 *
 * Sources: Marsaglia & Bray 1964 (normal, polar); Marsaglia & Tsang 2000, doi:10.1145/358407.358414 (gamma); beta as a
 * ratio of gammas; negative binomial as Poisson with a gamma mean.
 */
export function random(seed: number, stream: number): Random {
  const generator = xoroshiro128plus(mixed(mixed(seed) ^ stream));
  // The first draws of neighbouring seeds are alike.
  for (let i = 0; i < 32; i++) generator.next();
  const uniform = (): number => uniformFloat64(generator);
  const normal = normals(uniform);
  const gamma = (shape: number, scale: number): number => scale * standardGamma(shape, uniform, normal);
  return {
    uniform,
    below: (limit) => Math.floor(uniform() * limit),
    normal,
    gamma,
    beta: (a, b) => {
      const x = gamma(a, 1);
      return x / (x + gamma(b, 1));
    },
    negativeBinomial: (mean, dispersion) => poisson(gamma(mean / (dispersion - 1), dispersion - 1), uniform),
  };
}

/** Spreads bits over a 32-bit integer (the finaliser of MurmurHash3). */
function mixed(seed: number): number {
  let bits = seed | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

function normals(uniform: () => number): () => number {
  let spare: number | null = null;
  return () => {
    if (spare !== null) {
      const ready = spare;
      spare = null;
      return ready;
    }
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const s = x * x + y * y;
      if (s === 0 || s >= 1) continue;
      const factor = Math.sqrt((-2 * Math.log(s)) / s);
      spare = y * factor;
      return x * factor;
    }
  };
}

function standardGamma(shape: number, uniform: () => number, normal: () => number): number {
  if (shape < 1) return standardGamma(shape + 1, uniform, normal) * (1 - uniform()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - uniform()) < x * x * 0.5 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** As many waits of mean 1 as fit into `mean`; sums of smaller ones where the product would vanish. */
function poisson(mean: number, uniform: () => number): number {
  if (mean > 500) return poisson(mean / 2, uniform) + poisson(mean / 2, uniform);
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = 1 - uniform(); product > limit; product *= 1 - uniform()) count++;
  return count;
}
