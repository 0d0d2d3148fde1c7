import { PERSON_CAP } from '../../statistics/contrast-estimate.ts';
import { strataOf } from './design-strata.ts';
import type { MoveUnit, TippableContrast } from './tipping-share.ts';

/** The difference within persons (or repositories) while rows change sides; each move costs a few operations. */
export function personTipping(
  { arms, units, scores, rowScores }: TippableContrast,
  design: 'same-person' | 'repositories',
): MoveUnit {
  const strata = strataOf(design, units);
  const owners = design === 'repositories' ? units.repositories.length : units.sizes.clusters;
  const floats = (size: number) => new Float64Array(size);
  const cells = {
    n1: floats(strata.size),
    n0: floats(strata.size),
    s1: floats(strata.size),
    s0: floats(strata.size),
  };
  const weights = floats(owners);
  const weighted = floats(owners);
  const sum = { owners: 0, v: 0, vd: 0 };

  for (let i = 0; i < arms.bundles.length; i++) {
    const bundle = arms.bundles[i] ?? 0;
    const [n, sum] = [scores.count[bundle] ?? 0, scores.sum[bundle] ?? 0];
    place(bundle, i < arms.a ? { n1: n, n0: 0, s1: sum, s0: 0 } : { n1: 0, n0: n, s1: 0, s0: sum });
  }

  return (row) => {
    const score = rowScores[row] ?? 0;
    place(units.bundle[row] ?? 0, { n1: 1, n0: -1, s1: score, s0: -score });
    return sum.owners === 0 ? null : sum.vd / sum.v;
  };

  function place(bundle: number, change: Change): void {
    const stratum = strata.of(bundle);
    if (stratum < 0) return;
    const owner = strata.ownerOf(bundle);
    countOwner(owner, -1);
    countStratum(owner, stratum, -1);
    bump(cells.n1, stratum, change.n1);
    bump(cells.n0, stratum, change.n0);
    bump(cells.s1, stratum, change.s1);
    bump(cells.s0, stratum, change.s0);
    countStratum(owner, stratum, 1);
    countOwner(owner, 1);
  }

  function countStratum(owner: number, stratum: number, sign: 1 | -1): void {
    const n1 = cells.n1[stratum] ?? 0;
    const n0 = cells.n0[stratum] ?? 0;
    if (n1 === 0 || n0 === 0) return;
    const weight = (n1 * n0) / (n1 + n0);
    bump(weights, owner, sign * weight);
    bump(weighted, owner, sign * weight * ((cells.s1[stratum] ?? 0) / n1 - (cells.s0[stratum] ?? 0) / n0));
  }

  function countOwner(owner: number, sign: 1 | -1): void {
    const weight = weights[owner] ?? 0;
    if (weight < LEAST_WEIGHT) return;
    const v = weight / (1 + PERSON_CAP * weight);
    sum.owners += sign;
    sum.v += sign * v;
    sum.vd += (sign * v * (weighted[owner] ?? 0)) / weight;
  }
}

/** Numbers and sums of scores that a stratum gains. */
interface Change {
  readonly n1: number;
  readonly n0: number;
  readonly s1: number;
  readonly s0: number;
}

/** A stratum of both sides weighs ½ at least; what is less is left over by rounding. */
const LEAST_WEIGHT = 0.25;

function bump(column: Float64Array, index: number, by: number): void {
  column[index] = (column[index] ?? 0) + by;
}
