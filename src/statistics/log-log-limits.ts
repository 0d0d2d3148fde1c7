/** Limits of a probability; `null` where there are none. */
export interface Limits {
  readonly low: number | null;
  readonly high: number | null;
}

/** No limits. */
const NONE: Limits = { low: null, high: null };
/** A probability this near to 0 or 1 is 0 or 1 but for rounding. */
const ROUNDING = 1e-12;

/**
 * Limits of a probability by the log(−log) transformation: p^exp(∓ z·SE / (p·log p)). They stay within 0–1.
 *
 * Source: Kalbfleisch & Prentice 2002, The Statistical Analysis of Failure Time Data, 2nd ed., 1.4; for incidences
 * Choudhury 2002, doi:10.1002/sim.1070. R: `survfit(…, conf.type = "log-log")`, for survival and for incidence alike
 * (of the incidence itself, not of its complement). Conventions: none at p = 0 and p = 1, where R gives NA.
 */
export function logLogLimits(p: number, standardError: number, z: number): Limits {
  if (p <= ROUNDING || p >= 1 - ROUNDING) return NONE;
  const spread = (z * standardError) / (p * -Math.log(p));
  return { low: p ** Math.exp(spread), high: p ** Math.exp(-spread) };
}
