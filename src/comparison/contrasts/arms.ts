import type { BundleRange, ContrastUnits } from './contrast-units.ts';
import type { Pairing } from './pairing.ts';

/** Two sides: the bundles of `a` and after them those of `b`. */
export interface Arms {
  readonly bundles: Int32Array;
  /** How many of them are of `a`. */
  readonly a: number;
}

/** The two sides of a pairing, whether scored or not. */
export function armsOf(units: ContrastUnits, { a, b, model }: Pairing): Arms {
  const inModel = (i: number) => model === null || units.model[i] === model;
  const ofA = placesIn(a, inModel);
  if (b !== null) return joined(ofA, placesIn(b, inModel));
  const isSame = new Uint8Array(units.sizes.clusters);
  for (const i of ofA) if ((units.person[i] ?? -1) >= 0) isSame[units.cluster[i] ?? 0] = 1;
  const bySame = (i: number) => isSame[units.cluster[i] ?? 0] === 1;
  const others = units.cohorts.filter((cohort) => cohort !== a);
  return joined(
    ofA,
    others.flatMap((cohort) => placesIn(cohort, bySame)),
  );
}

/** The bundles that are kept, in their order. */
export function armsOnly({ bundles, a }: Arms, isKept: (bundle: number) => boolean): Arms {
  const kept = new Int32Array(bundles.length);
  let length = 0;
  let ofA = 0;
  for (let i = 0; i < bundles.length; i++) {
    const bundle = bundles[i] ?? 0;
    if (!isKept(bundle)) continue;
    kept[length++] = bundle;
    if (i < a) ofA++;
  }
  return { bundles: kept.subarray(0, length), a: ofA };
}

/** Sums up something of each side's bundles. */
export function sumArms({ bundles, a }: Arms, of: (bundle: number) => number) {
  let [sumA, sumB] = [0, 0];
  for (let i = 0; i < a; i++) sumA += of(bundles[i] ?? 0);
  for (let i = a; i < bundles.length; i++) sumB += of(bundles[i] ?? 0);
  return { a: sumA, b: sumB };
}

function placesIn({ from, until }: BundleRange, is: (bundle: number) => boolean): number[] {
  const places: number[] = [];
  for (let i = from; i < until; i++) if (is(i)) places.push(i);
  return places;
}

function joined(a: readonly number[], b: readonly number[]): Arms {
  const bundles = new Int32Array(a.length + b.length);
  bundles.set(a);
  bundles.set(b, a.length);
  return { bundles, a: a.length };
}
