import type { ContrastEstimate } from '../../../src/statistics/contrast-estimate.ts';
import { mixtureMultiplier } from '../../../src/statistics/mixture-boundary.ts';

/** Multiplier and interval that hold at every look, for φ = ln 1.5 and an error of .05 a side. */
export function lookedAt({ value, variance, effectivePersons }: ContrastEstimate) {
  const phi = Math.log(1.5);
  const known = variance ?? Number.NaN;
  const multiplier = mixtureMultiplier({ variance: known, phi, effectivePersons, alpha: 0.05 });
  const reach = multiplier * Math.sqrt(known);
  return { multiplier, low: value - reach, high: value + reach };
}

/** What the published worked contrasts give of an estimate. */
export function published(estimate: ContrastEstimate) {
  const { value, variance, effectivePersons, persons, treated, control } = estimate;
  const standardError = Math.sqrt(variance ?? Number.NaN);
  return { value, standardError, effectivePersons, persons, treated, control, ...lookedAt(estimate) };
}
