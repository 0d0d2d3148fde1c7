import type { ContrastUnits, UnitRange } from './contrast-units.ts';
import type { Pairing } from './pairing.ts';
import { UNKNOWN } from './unit-scores.ts';

/** Two sides: the units of `a` and after them those of `b`. */
export interface Arms {
  /** Places in the columns of all units. */
  readonly units: Int32Array;
  /** How many of them are of `a`. */
  readonly a: number;
}

/** The two sides of a pairing, whether scored or not. */
export function armsOf(units: ContrastUnits, { a, b, model }: Pairing): Arms {
  const inModel = (i: number) => model === null || units.model[i] === model;
  const ofA = placesIn(a, inModel);
  if (b !== null) return joined(ofA, placesIn(b, inModel));
  const persons = new Set<number>();
  for (const i of ofA) persons.add(units.person[i] ?? -1);
  persons.delete(-1);
  const bySame = (i: number) => persons.has(units.person[i] ?? -1);
  const others = units.cohorts.filter((cohort) => cohort !== a);
  return joined(
    ofA,
    others.flatMap((cohort) => placesIn(cohort, bySame)),
  );
}

/** The units that are kept, in their order. */
export function armsOnly({ units, a }: Arms, isKept: (unit: number) => boolean): Arms {
  const kept = new Int32Array(units.length);
  let length = 0;
  let ofA = 0;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] ?? 0;
    if (!isKept(unit)) continue;
    kept[length++] = unit;
    if (i < a) ofA++;
  }
  return { units: kept.subarray(0, length), a: ofA };
}

/** How many units of each side are so. */
export function countArms({ units, a }: Arms, is: (unit: number) => boolean) {
  const count = { a: 0, b: 0 };
  for (let i = 0; i < units.length; i++) if (is(units[i] ?? 0)) count[i < a ? 'a' : 'b']++;
  return count;
}

/** Whether a side has no score because the facts of its units are missing. */
export function isUnknown(all: Arms, scored: Arms, scores: Float64Array): boolean {
  const unknown = countArms(all, (unit) => scores[unit] === UNKNOWN);
  const ofB = scored.units.length - scored.a;
  return (scored.a === 0 && unknown.a > 0) || (ofB === 0 && unknown.b > 0);
}

function placesIn({ from, until }: UnitRange, is: (unit: number) => boolean): number[] {
  const places: number[] = [];
  for (let i = from; i < until; i++) if (is(i)) places.push(i);
  return places;
}

function joined(a: readonly number[], b: readonly number[]): Arms {
  const units = new Int32Array(a.length + b.length);
  units.set(a);
  units.set(b, a.length);
  return { units, a: a.length };
}
