import type { ContrastDesign } from '../../domain/contrast.ts';
import type { ContrastEstimate } from '../../statistics/contrast-estimate.ts';
import { personContrast } from '../../statistics/person-contrast.ts';
import { pooledContrast } from '../../statistics/pooled-contrast.ts';
import type { Arms } from './arms.ts';
import type { BundleScores } from './bundle-scores.ts';
import type { ContrastUnits } from './contrast-units.ts';
import { strataOf } from './design-strata.ts';

/** Everybody's units weigh the same in the crude difference. */
const NO_CAP = 0;

/** The difference between two scored sides in one design; `null` where no stratum holds both. */
export function designEstimate(
  design: ContrastDesign,
  arms: Arms,
  units: ContrastUnits,
  scores: BundleScores,
): ContrastEstimate | null {
  switch (design) {
    case 'same-person':
    case 'repositories':
      return withinOwners(design, arms, units, scores);
    case 'same-repository':
      return pooledContrast(pooledUnits(arms, units, scores));
    case 'crude':
      return pooledContrast(crudeUnits(arms, units, scores), NO_CAP);
  }
}

function withinOwners(
  design: 'same-person' | 'repositories',
  arms: Arms,
  units: ContrastUnits,
  scores: BundleScores,
): ContrastEstimate | null {
  const strata = strataOf(design, units);
  const holdsBoth = strata.holdsBoth(arms);
  const localStratum = new Map<number, number>();
  const localOwner = new Map<number, number>();
  const contrast = personContrast();
  for (let i = 0; i < arms.bundles.length; i++) {
    const bundle = arms.bundles[i] ?? 0;
    const stratum = strata.of(bundle);
    if (stratum < 0 || !holdsBoth(stratum)) continue;
    contrast.add({
      person: local(localOwner, strata.ownerOf(bundle)),
      stratum: local(localStratum, stratum),
      treated: i < arms.a,
      score: meanOf(scores, bundle),
      count: scores.count[bundle] ?? 0,
    });
  }
  return contrast.estimate();
}

/** Small numbers without gaps, in order of appearance. */
function local(numbers: Map<number, number>, number: number): number {
  const known = numbers.get(number);
  if (known !== undefined) return known;
  numbers.set(number, numbers.size);
  return numbers.size - 1;
}

/** All in one stratum, summed up by cluster and side: there are many bundles of each, and no order of the rows. */
function crudeUnits(arms: Arms, units: ContrastUnits, scores: BundleScores) {
  const counts = new Int32Array(2 * units.sizes.clusters);
  const sums = new Float64Array(2 * units.sizes.clusters);
  for (let i = 0; i < arms.bundles.length; i++) {
    const bundle = arms.bundles[i] ?? 0;
    const place = 2 * (units.cluster[bundle] ?? 0) + (i < arms.a ? 1 : 0);
    counts[place] = (counts[place] ?? 0) + (scores.count[bundle] ?? 0);
    sums[place] = (sums[place] ?? 0) + (scores.sum[bundle] ?? 0);
  }
  const filled = Int32Array.from(counts.keys()).filter((place) => (counts[place] ?? 0) > 0);
  return {
    persons: filled.map((place) => place >> 1),
    strata: new Int32Array(filled.length),
    arms: filled.map((place) => place & 1),
    counts: filled.map((place) => counts[place] ?? 0),
    scores: Float64Array.from(filled, (place) => (sums[place] ?? 0) / (counts[place] ?? 0)),
  };
}

function pooledUnits(arms: Arms, units: ContrastUnits, scores: BundleScores) {
  const n = arms.bundles.length;
  const columns = { persons: new Int32Array(n), strata: new Int32Array(n), arms: new Uint8Array(n) };
  const counts = new Int32Array(n);
  const means = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const bundle = arms.bundles[i] ?? 0;
    columns.persons[i] = units.cluster[bundle] ?? 0;
    columns.strata[i] = units.stratum[bundle] ?? 0;
    columns.arms[i] = i < arms.a ? 1 : 0;
    counts[i] = scores.count[bundle] ?? 0;
    means[i] = meanOf(scores, bundle);
  }
  return { ...columns, scores: means, counts };
}

function meanOf({ count, sum }: BundleScores, bundle: number): number {
  return (sum[bundle] ?? 0) / (count[bundle] ?? 0);
}
