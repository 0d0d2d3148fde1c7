import type { PooledUnits } from './pooled-units.ts';

/** Units grouped by person and stratum: column i of each is one person's part of one stratum, persons one after another. */
export interface PersonCells {
  readonly length: number;
  readonly person: Int32Array;
  readonly stratum: Int32Array;
  /** Units and sums of scores, by arm. */
  readonly n1: Float64Array;
  readonly n0: Float64Array;
  readonly s1: Float64Array;
  readonly s0: Float64Array;
  /** What each unit of the person and arm weighs. */
  readonly f1: Float64Array;
  readonly f0: Float64Array;
  /** One more than the largest stratum. */
  readonly strata: number;
  readonly largestScore: number;
}

/**
 * Groups units in linear time (a counting sort by person, then the last cell seen of each stratum). Each unit weighs
 * f = 1/(1 + C·(n_{person,arm} − 1)), where n counts the person's units in all strata.
 * Throws a `RangeError` where the columns differ in length, a score is not finite, or a person or stratum is no index.
 */
export function personCells(units: PooledUnits, cap: number): PersonCells {
  const { people, strata, largestScore } = check(units);
  const { persons, arms, scores } = units;
  const countOf = (i: number): number => units.counts?.[i] ?? 1;
  const columns = emptyColumns(scores.length);
  const ofArm = new Int32Array(2 * people);
  for (let i = 0; i < scores.length; i++) {
    bump(ofArm, 2 * (persons[i] ?? 0) + (arms[i] === 1 ? 1 : 0), countOf(i));
  }
  const lastCell = new Int32Array(strata).fill(-1);
  let length = 0;
  for (const i of byPerson(persons, people)) {
    const person = persons[i] ?? 0;
    const stratum = units.strata[i] ?? 0;
    let cell = lastCell[stratum] ?? -1;
    if (cell < 0 || columns.person[cell] !== person) {
      cell = length++;
      lastCell[stratum] = cell;
      columns.person[cell] = person;
      columns.stratum[cell] = stratum;
      columns.f1[cell] = 1 / (1 + cap * ((ofArm[2 * person + 1] ?? 0) - 1));
      columns.f0[cell] = 1 / (1 + cap * ((ofArm[2 * person] ?? 0) - 1));
    }
    const treated = arms[i] === 1;
    bump(treated ? columns.n1 : columns.n0, cell, countOf(i));
    bump(treated ? columns.s1 : columns.s0, cell, countOf(i) * (scores[i] ?? 0));
  }
  return { ...columns, length, strata, largestScore };
}

function check({ persons, strata, arms, scores, counts = scores }: PooledUnits) {
  const n = scores.length;
  if (persons.length !== n || strata.length !== n || arms.length !== n || counts.length !== n) {
    throw new RangeError('persons, strata, arms and scores must be of one length');
  }
  let largestScore = 0;
  for (let i = 0; i < n; i++) {
    const score = scores[i] ?? Number.NaN;
    if (!Number.isFinite(score)) throw new RangeError(`a score must be finite, not ${score}`);
    largestScore = Math.max(largestScore, Math.abs(score));
  }
  return { people: sizeOf(persons), strata: sizeOf(strata), largestScore };
}

function sizeOf(indexes: ArrayLike<number>): number {
  let size = 0;
  for (let i = 0; i < indexes.length; i++) {
    const index = indexes[i] ?? -1;
    if (!(Number.isInteger(index) && index >= 0)) throw new RangeError(`${index} is no index`);
    size = Math.max(size, index + 1);
  }
  return size;
}

function emptyColumns(capacity: number) {
  const floats = () => new Float64Array(capacity);
  const indexes = { person: new Int32Array(capacity), stratum: new Int32Array(capacity) };
  return { ...indexes, n1: floats(), n0: floats(), s1: floats(), s0: floats(), f1: floats(), f0: floats() };
}

function byPerson(persons: ArrayLike<number>, people: number): Int32Array {
  const next = new Int32Array(people + 1);
  for (let i = 0; i < persons.length; i++) bump(next, (persons[i] ?? 0) + 1);
  for (let person = 0; person < people; person++) bump(next, person + 1, next[person]);
  const order = new Int32Array(persons.length);
  for (let i = 0; i < persons.length; i++) {
    const person = persons[i] ?? 0;
    order[next[person] ?? 0] = i;
    bump(next, person);
  }
  return order;
}

function bump(column: Float64Array | Int32Array, index: number, by = 1): void {
  column[index] = (column[index] ?? 0) + by;
}
