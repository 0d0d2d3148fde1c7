import { type ContrastEstimate, PERSON_CAP } from './contrast-estimate.ts';

/** Scored units, added as they become known; an estimate can be asked for after each of them. */
export interface PersonContrast {
  /** Throws a `RangeError` on a score that is not finite, or a stratum that another person has. */
  readonly add: (unit: PersonUnit) => void;
  /** `null` while no person has both arms in one stratum. Costs a few operations a person. */
  readonly estimate: () => ContrastEstimate | null;
}

/** `person` and `stratum` are small non-negative integers; a stratum belongs to one person. */
export interface PersonUnit {
  readonly person: number;
  readonly stratum: number;
  readonly treated: boolean;
  readonly score: number;
}

/**
 * Difference between two arms within persons: overlap weights in each stratum, one contrast a person, persons weighted
 * about equally.
 *
 * Stratum k of person g: w = n₁n₀/(n₁ + n₀), d = mean₁ − mean₀; m_g = Σw, D_g = Σwd/m_g; v_g = m_g/(1 + C·m_g);
 * θ = Σv_gD_g/Σv_g; V = (G − 1)/G · Σ(θ₍₋g₎ − θ)²; q_g = v_g²(C + 1/m_g); G* = (Σq)²/Σq².
 * Source: Mantel & Haenszel 1959, J Natl Cancer Inst 22:719–748 (weights); Li, Morgan & Zaslavsky 2018,
 * doi:10.1080/01621459.2016.1260466 (overlap); Bell & McCaffrey 2002 and MacKinnon, Nielsen & Webb 2023,
 * doi:10.1016/j.jeconom.2022.04.001 (jackknife, CR3); Carter, Schnepel & Steigerwald 2017, doi:10.1162/REST_a_00639 (G*).
 * Conventions: strata with one arm only, and persons without a stratum of both, carry no weight and are not in G.
 */
export function personContrast(cap: number = PERSON_CAP): PersonContrast {
  const cells: Cell[] = [];
  const persons: PersonTotals[] = [];
  return {
    add: ({ person, stratum, treated, score }) => {
      if (!Number.isFinite(score)) throw new RangeError(`a score must be finite, not ${score}`);
      const cell = cells[stratum] ?? { person, n1: 0, s1: 0, n0: 0, s0: 0 };
      if (cell.person !== person) throw new RangeError(`stratum ${stratum} belongs to another person`);
      const totals = persons[person] ?? { weight: 0, weighted: 0, n1: 0, n0: 0, scores: 0 };
      cells[stratum] = cell;
      persons[person] = totals;
      count(totals, cell, -1);
      if (treated) {
        cell.n1++;
        cell.s1 += score;
      } else {
        cell.n0++;
        cell.s0 += score;
      }
      count(totals, cell, 1);
    },
    estimate: () => estimateOf(persons, cap),
  };
}

/** Counts and score sums of both arms in one stratum. */
interface Cell {
  readonly person: number;
  n1: number;
  s1: number;
  n0: number;
  s0: number;
}

interface PersonTotals {
  weight: number;
  weighted: number;
  n1: number;
  n0: number;
  scores: number;
}

function count(totals: PersonTotals, { n1, s1, n0, s0 }: Cell, sign: 1 | -1): void {
  if (n1 === 0 || n0 === 0) return;
  const weight = (n1 * n0) / (n1 + n0);
  totals.weight += sign * weight;
  totals.weighted += sign * weight * (s1 / n1 - s0 / n0);
  totals.n1 += sign * n1;
  totals.n0 += sign * n0;
  totals.scores += sign * (s1 + s0);
}

function estimateOf(persons: readonly PersonTotals[], cap: number): ContrastEstimate | null {
  const sum = { v: 0, vd: 0, q: 0, qq: 0, n1: 0, n0: 0, scores: 0, persons: 0 };
  const kept: { readonly v: number; readonly vd: number }[] = [];
  for (const totals of persons) {
    if (totals === undefined || totals.n1 === 0) continue;
    const m = totals.weight;
    const v = m / (1 + cap * m);
    const vd = (v * totals.weighted) / m;
    const q = v * v * (cap + 1 / m);
    kept.push({ v, vd });
    sum.v += v;
    sum.vd += vd;
    sum.q += q;
    sum.qq += q * q;
    sum.n1 += totals.n1;
    sum.n0 += totals.n0;
    sum.scores += totals.scores;
    sum.persons++;
  }
  if (sum.persons === 0) return null;
  const value = sum.vd / sum.v;
  const squares = kept.reduce((all, { v, vd }) => all + ((sum.vd - vd) / (sum.v - v) - value) ** 2, 0);
  return {
    value,
    variance: sum.persons < 2 ? null : ((sum.persons - 1) / sum.persons) * squares,
    effectivePersons: sum.q ** 2 / sum.qq,
    persons: sum.persons,
    treatedPersons: sum.persons,
    controlPersons: sum.persons,
    treated: sum.n1,
    control: sum.n0,
    scoreSum: sum.scores,
  };
}
