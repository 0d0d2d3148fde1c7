import type { RiskTable } from './risk-table.ts';

/** Cumulative incidence of one cause and its variance, just after each time of the risk table. */
export interface CauseIncidence {
  readonly values: Float64Array;
  readonly variances: Float64Array;
}

/**
 * Cumulative incidence F(t) = Σ S(tⱼ−) dₖⱼ/nⱼ of one of two causes, and its variance.
 *
 * Variance: the infinitesimal jackknife, which for one record a subject is the delta method of multinomial counts at
 * each time (Greenwood's for incidences): with n, d, dₖ at tⱼ and S just before it,
 * Σ [ S² dₖ(n − dₖ)/n³ + (F(t) − F(tⱼ))² d/(n(n − d)) − 2 (F(t) − F(tⱼ)) S dₖ/n² ].
 * Source: Marubini & Valsecchi 1995, Analysing Survival Data from Clinical Trials and Observational Studies, 10.2;
 * Therneau & Grambsch 2000, Modeling Survival Data, 5. R: `std.err` of `survfit` for competing risks.
 * The sums over earlier times are carried forward as F grows (Σu(F − Fⱼ)² gains 2δΣu(F − Fⱼ) + δ²Σu), so that one pass
 * does, without cancellation. Conventions: a time at which all that are left end has an infinite weight, which is never
 * used, as no time follows.
 */
export function causeIncidence(table: RiskTable, cause: 1 | 2): CauseIncidence {
  const ofCause = cause === 1 ? table.first : table.second;
  const values = new Float64Array(table.times.length);
  const variances = new Float64Array(table.times.length);
  const sums = { own: 0, u: 0, uGap: 0, uGapSquared: 0, v: 0, vGap: 0 };
  let survival = 1;
  let incidence = 0;
  for (let i = 0; i < values.length; i++) {
    const n = table.atRisk[i] ?? 0;
    const d = (table.first[i] ?? 0) + (table.second[i] ?? 0);
    const dk = ofCause[i] ?? 0;
    const jump = (survival * dk) / n;
    incidence += jump;
    widenGaps(sums, jump);
    sums.own += (jump * survival * (n - dk)) / n ** 2;
    variances[i] = Math.max(0, sums.own + sums.uGapSquared - 2 * sums.vGap);
    values[i] = Math.min(1, incidence);
    sums.u += d / (n * (n - d));
    sums.v += jump / n;
    survival *= (n - d) / n;
  }
  return { values, variances };
}

function widenGaps(
  sums: { readonly u: number; uGap: number; uGapSquared: number; readonly v: number; vGap: number },
  jump: number,
): void {
  sums.uGapSquared += 2 * jump * sums.uGap + jump ** 2 * sums.u;
  sums.uGap += jump * sums.u;
  sums.vGap += jump * sums.v;
}
