import { hasBothArms, overlapWeight, type StratumArms } from './stratum-arms.ts';

/** Sums over strata, to which strata are added or from which they are taken. */
export interface StratumSums {
  strata: number;
  weight: number;
  weighted: number;
}

/** Adds a stratum to the sums, or takes it out again; one arm alone changes nothing. */
export function addStratum(sums: StratumSums, arms: Readonly<StratumArms>, sign: 1 | -1): void {
  if (!hasBothArms(arms)) return;
  const weight = overlapWeight(arms);
  sums.strata += sign;
  sums.weight += sign * weight;
  sums.weighted += sign * weight * (arms.weighted1 / arms.weight1 - arms.weighted0 / arms.weight0);
}
