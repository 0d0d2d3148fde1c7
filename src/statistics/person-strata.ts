import type { PersonUnit } from './person-unit.ts';

/** A person's strata that hold both arms, summed up; all 0 while there is none. */
export interface PersonTotals {
  /** m = Σw with overlap weights w = n₁n₀/(n₁ + n₀). */
  readonly weight: number;
  /** Σw·mean₁ and Σw·mean₀. */
  readonly treatedSum: number;
  readonly controlSum: number;
  /** Units. */
  readonly treated: number;
  readonly control: number;
  /** Sum of the units' scores. */
  readonly scores: number;
}

/** Units, added one by one, and what they come to for each person. */
export interface PersonStrata {
  /** Throws a `RangeError` on a score that is not finite, or a stratum that another person has. */
  readonly add: (unit: PersonUnit) => void;
  /** Persons with a stratum of both arms, in the order of their numbers. */
  readonly withBothArms: () => readonly PersonTotals[];
  /** The largest score in size, 0 without a unit. */
  readonly largestScore: () => number;
}

/** Sums by stratum and by person that follow each unit at once, so that every week can be looked at in one pass. */
export function personStrata(): PersonStrata {
  const cells: Cell[] = [];
  const persons: Totals[] = [];
  let largest = 0;
  return {
    add: ({ person, stratum, treated, score, count = 1 }) => {
      if (!Number.isFinite(score)) throw new RangeError(`a score must be finite, not ${score}`);
      const cell = cells[stratum] ?? { person, n1: 0, s1: 0, n0: 0, s0: 0 };
      if (cell.person !== person) throw new RangeError(`stratum ${stratum} belongs to another person`);
      const totals = persons[person] ?? emptyTotals();
      cells[stratum] = cell;
      persons[person] = totals;
      largest = Math.max(largest, Math.abs(score));
      addCell(totals, cell, -1);
      if (treated) {
        cell.n1 += count;
        cell.s1 += count * score;
      } else {
        cell.n0 += count;
        cell.s0 += count * score;
      }
      addCell(totals, cell, 1);
    },
    withBothArms: () => persons.filter((totals) => totals.treated > 0),
    largestScore: () => largest,
  };
}

type Totals = { -readonly [Key in keyof PersonTotals]: number };

/** Counts and score sums of both arms in one stratum. */
interface Cell {
  readonly person: number;
  n1: number;
  s1: number;
  n0: number;
  s0: number;
}

function emptyTotals(): Totals {
  return { weight: 0, treatedSum: 0, controlSum: 0, treated: 0, control: 0, scores: 0 };
}

function addCell(totals: Totals, { n1, s1, n0, s0 }: Cell, sign: 1 | -1): void {
  if (n1 === 0 || n0 === 0) return;
  const both = n1 + n0;
  totals.weight += (sign * n1 * n0) / both;
  totals.treatedSum += (sign * n0 * s1) / both;
  totals.controlSum += (sign * n1 * s0) / both;
  totals.treated += sign * n1;
  totals.control += sign * n0;
  totals.scores += sign * (s1 + s0);
}
