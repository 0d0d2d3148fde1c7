/** What the delete-one-person values of an estimate come to. */
export interface JackknifeSum {
  /** Persons who were left out in turn: all who carry weight. */
  readonly persons: number;
  /** Σ(θ₍₋g₎ − θ)². */
  readonly squares: number;
  /** The largest score in size: what rounding errors are measured by. */
  readonly largestScore: number;
}

/** A standard error below this share of the largest score is made of rounding errors. */
const ROUNDING = 1e-10;

/**
 * Delete-one-person jackknife variance, centred on the full estimate; `null` with fewer than two persons.
 *
 * V = (G − 1)/G · Σ(θ₍₋g₎ − θ)². Source: Bell & McCaffrey 2002, Survey Methodology 28:169–181; MacKinnon, Nielsen & Webb
 * 2023, doi:10.1016/j.jeconom.2022.04.001 (CR3). Conventions: exactly 0 where nothing but rounding differs, so that
 * persons who all show the same are seen for what they are: no variance to judge by, and not a very small one.
 */
export function jackknifeVariance({ persons, squares, largestScore }: JackknifeSum): number | null {
  if (persons < 2) return null;
  const variance = ((persons - 1) / persons) * squares;
  return Math.sqrt(variance) <= ROUNDING * largestScore ? 0 : variance;
}
