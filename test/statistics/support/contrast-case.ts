import type { ContrastEstimate } from '../../../src/statistics/contrast-estimate.ts';
import type { PersonUnit } from '../../../src/statistics/person-unit.ts';

/** Units by column, as R writes them. */
export interface UnitColumns {
  readonly person: readonly number[];
  readonly stratum: readonly number[];
  readonly arm: readonly number[];
  readonly score: readonly number[];
}

/** A contrast that R made by brute force, with φ = ln 1.5 and an error of .05 a side. */
export interface ContrastCase {
  readonly units: UnitColumns;
  readonly cap: number;
  readonly estimate: ContrastEstimate;
  readonly multiplier: number;
  readonly low: number;
  readonly high: number;
}

/** The same units, one by one. */
export function unitsOf({ person, stratum, arm, score }: UnitColumns): readonly PersonUnit[] {
  return person.map((who, i) => ({
    person: who,
    stratum: stratum[i] ?? Number.NaN,
    treated: arm[i] === 1,
    score: score[i] ?? Number.NaN,
  }));
}
