import { type ContrastEstimate, PERSON_CAP } from './contrast-estimate.ts';
import { type PersonCells, personCells } from './person-cells.ts';
import { pooledSpread } from './pooled-spread.ts';
import type { PooledUnits } from './pooled-units.ts';
import { hasBothArms, type StratumArms, stratumArms } from './stratum-arms.ts';
import { addStratum } from './stratum-sums.ts';

/**
 * Difference between two arms within strata that many persons share (a repository and four weeks; with one stratum:
 * crude). Overlap weights a stratum; a person's units share a capped weight, so that nobody weighs more than 1/C.
 *
 * Each unit weighs f = 1/(1 + C·(n_{person,arm} − 1)); θ = Σ_k W_k(ȳ₁ − ȳ₀)/ΣW_k, W_k = N₁N₀/(N₁ + N₀);
 * V = (G − 1)/G · Σ(θ₍₋g₎ − θ)²; q_g = C(Σa_i)² + (1 − C)Σa_i² with a_i = ±W_k f_i/(N_{arm,k}ΣW); G* = (Σq)²/Σq².
 * Source: as `personContrast`; Greenland & Robins 1985, Biometrics 41:55–68 (risk difference).
 * Conventions: `cap` 0 weighs units equally; persons are clusters, whose n counts the units in strata that are not kept
 * too; the variance is `null` where leaving one person out leaves no stratum with both arms; `null` with no such stratum.
 * Throws a `RangeError` where the columns differ in length, a score is not finite, or a person or stratum is no index.
 * Linear in the units.
 */
export function pooledContrast(units: PooledUnits, cap: number = PERSON_CAP): ContrastEstimate | null {
  const cells = personCells(units, cap);
  const strata = stratumArms(cells);
  const sums = { strata: 0, weight: 0, weighted: 0 };
  for (const arms of strata) addStratum(sums, arms, 1);
  if (sums.strata === 0) return null;
  return {
    value: sums.weighted / sums.weight,
    ...pooledSpread({ cells, strata, sums, cap }),
    ...keptUnits(cells, strata),
  };
}

function keptUnits(cells: PersonCells, strata: readonly Readonly<StratumArms>[]) {
  const kept = { treated: 0, control: 0, scoreSum: 0 };
  for (let i = 0; i < cells.length; i++) {
    const arms = strata[cells.stratum[i] ?? 0];
    if (arms === undefined || !hasBothArms(arms)) continue;
    kept.treated += cells.n1[i] ?? 0;
    kept.control += cells.n0[i] ?? 0;
    kept.scoreSum += (cells.s1[i] ?? 0) + (cells.s0[i] ?? 0);
  }
  return kept;
}
