import { studentTQuantile } from './student-t-quantile.ts';

/** What decides how wide an interval that holds at every look is. */
export interface BoundaryCase {
  readonly variance: number;
  /** The effect size at which the boundary is tightest, in units of the score: ln 1.5 for times, 0.10 for shares. */
  readonly phi: number;
  readonly effectivePersons: number;
  /** Error a side. */
  readonly alpha: number;
}

const Z = 1.959963984540054;

/**
 * Half-width, in standard errors, of an interval that may be looked at whenever one likes: the boundary of a normal
 * mixture, widened for few persons.
 *
 * κ = φ²/V; b = √((1 + κ)/κ · (ln(1 + κ) + 2 ln(1/(2α)))); M = b · t(.975, G* − 1)/1.959964.
 * Source: Robbins 1970, doi:10.1214/aoms/1177696786; Howard, Ramdas, McAuliffe & Sekhon 2021, doi:10.1214/20-AOS1991.
 * Throws a `RangeError` unless variance and φ are above 0, 0 < α < ½ and G* > 1.
 */
export function mixtureMultiplier({ variance, phi, effectivePersons, alpha }: BoundaryCase): number {
  if (!(effectivePersons > 1)) {
    throw new RangeError(`effective persons must be above 1, not ${effectivePersons}`);
  }
  return (mixtureBoundary(phi ** 2 / variance, alpha) * studentTQuantile(0.975, effectivePersons - 1)) / Z;
}

/** The boundary b(κ) of the normal mixture, for α a side and information κ. */
export function mixtureBoundary(kappa: number, alpha: number): number {
  if (!(kappa > 0 && Number.isFinite(kappa))) {
    throw new RangeError(`information must be above 0 and finite, not ${kappa}`);
  }
  if (!(alpha > 0 && alpha < 0.5)) throw new RangeError(`alpha must lie between 0 and 0.5, not ${alpha}`);
  return Math.sqrt(((1 + kappa) / kappa) * (Math.log1p(kappa) + 2 * Math.log(1 / (2 * alpha))));
}
