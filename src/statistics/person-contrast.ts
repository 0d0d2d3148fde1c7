import { type ContrastEstimate, PERSON_CAP } from './contrast-estimate.ts';
import { jackknifeVariance } from './jackknife-variance.ts';
import { type PersonTotals, personStrata } from './person-strata.ts';
import type { PersonUnit } from './person-unit.ts';

/** Scored units, added as they become known; an estimate can be asked for after each of them. */
export interface PersonContrast {
  /** Throws a `RangeError` on a score that is not finite, or a stratum that another person has. */
  readonly add: (unit: PersonUnit) => void;
  /** `null` while no person has both arms in one stratum. Costs a few operations a person. */
  readonly estimate: () => ContrastEstimate | null;
}

/**
 * Difference between two arms within persons: overlap weights in each stratum, one contrast a person, persons weighted
 * about equally.
 *
 * Stratum k of person g: w = n₁n₀/(n₁ + n₀), d = mean₁ − mean₀; m_g = Σw, D_g = Σwd/m_g; v_g = m_g/(1 + C·m_g);
 * θ = Σv_gD_g/Σv_g; V = (G − 1)/G · Σ(θ₍₋g₎ − θ)²; q_g = v_g²(C + 1/m_g); G* = (Σq)²/Σq².
 * Source: Mantel & Haenszel 1959, J Natl Cancer Inst 22:719–748 (weights); Li, Morgan & Zaslavsky 2018,
 * doi:10.1080/01621459.2016.1260466 (overlap); Carter, Schnepel & Steigerwald 2017, doi:10.1162/REST_a_00639 (G*);
 * jackknife-variance.ts.
 * Conventions: strata with one arm only, and persons without a stratum of both, carry no weight and are not in G.
 */
export function personContrast(cap: number = PERSON_CAP): PersonContrast {
  const strata = personStrata();
  return {
    add: strata.add,
    estimate: () => estimateOf(strata.withBothArms(), strata.largestScore(), cap),
  };
}

function estimateOf(
  persons: readonly PersonTotals[],
  largestScore: number,
  cap: number,
): ContrastEstimate | null {
  if (persons.length === 0) return null;
  const sum = { v: 0, vd: 0, q: 0, qq: 0, treated: 0, control: 0, scoreSum: 0 };
  for (const { weight, treatedSum, controlSum, treated, control, scores } of persons) {
    const v = weight / (1 + cap * weight);
    const q = v * v * (cap + 1 / weight);
    sum.v += v;
    sum.vd += (v * (treatedSum - controlSum)) / weight;
    sum.q += q;
    sum.qq += q * q;
    sum.treated += treated;
    sum.control += control;
    sum.scoreSum += scores;
  }
  const value = sum.vd / sum.v;
  let squares = 0;
  for (const { weight, treatedSum, controlSum } of persons) {
    const v = weight / (1 + cap * weight);
    const vd = (v * (treatedSum - controlSum)) / weight;
    squares += ((sum.vd - vd) / (sum.v - v) - value) ** 2;
  }
  const { treated, control, scoreSum } = sum;
  const count = persons.length;
  return {
    value,
    variance: jackknifeVariance({ persons: count, squares, largestScore }),
    effectivePersons: sum.q ** 2 / sum.qq,
    persons: count,
    treatedPersons: count,
    controlPersons: count,
    treated,
    control,
    scoreSum,
  };
}
