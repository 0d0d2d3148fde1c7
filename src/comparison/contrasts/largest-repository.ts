import type { ContrastDesign } from '../../domain/contrast.ts';
import type { Arms } from './arms.ts';
import type { ContrastUnits } from './contrast-units.ts';
import { strataOf } from './design-strata.ts';

/** The repository with most of the scored rows in strata of both sides; `null`: they are of one, or there are none. */
export function largestRepository(
  design: ContrastDesign,
  arms: Arms,
  units: ContrastUnits,
  count: Int32Array,
): number | null {
  const strata = strataOf(design, units);
  const holdsBoth = strata.holdsBoth(arms);
  const counts = new Int32Array(units.repositories.length);
  for (const bundle of arms.bundles) {
    const stratum = strata.of(bundle);
    if (stratum < 0 || !holdsBoth(stratum)) continue;
    const repository = units.repository[bundle] ?? 0;
    counts[repository] = (counts[repository] ?? 0) + (count[bundle] ?? 0);
  }
  let largest = -1;
  let others = 0;
  for (let repository = 0; repository < counts.length; repository++) {
    if (counts[repository] === 0) continue;
    if (largest < 0 || isLarger(repository, largest)) largest = repository;
    others++;
  }
  return others < 2 ? null : largest;

  /** Of two with as many the first by name: numbers follow the order of the rows. */
  function isLarger(one: number, other: number): boolean {
    const more = (counts[one] ?? 0) - (counts[other] ?? 0);
    return more > 0 || (more === 0 && (units.repositories[one] ?? '') < (units.repositories[other] ?? ''));
  }
}
