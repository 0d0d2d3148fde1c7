import type { ContrastDesign } from '../../domain/contrast.ts';
import type { Arms } from './arms.ts';
import type { ContrastUnits } from './contrast-units.ts';
import { personTipping } from './person-tipping.ts';
import { pooledTipping } from './pooled-tipping.ts';
import { tieOrder } from './tie-order.ts';

/** Moves a unit of the baseline over to the other side; gives the difference as it then is, `null`: none is left. */
export type MoveUnit = (unit: number) => number | null;

/** The sides of a contrast, all scored, and what it came to. */
export interface TippableContrast {
  readonly design: Exclude<ContrastDesign, 'crude'>;
  readonly arms: Arms;
  readonly units: ContrastUnits;
  readonly scores: Float64Array;
  readonly value: number;
}

/**
 * Smallest share of the baseline's unmarked units that, were they the other side's and the least favourable to what was
 * found, would change its sign; strata stay as they are. `null`: none is unmarked, or no share does.
 *
 * Source: worst-case bounds as in Horowitz & Manski 1995, doi:10.2307/2951627. Linear in the units moved, after sorting.
 */
export function tippingShare(contrast: TippableContrast): number | null {
  const { design, value, units, scores } = contrast;
  const unmarked = unmarkedUnits(contrast);
  if (unmarked.length === 0 || value === 0) return null;
  const ties = tieOrder(units.rows);
  const leastFavourable = unmarked.sort(
    (one, other) => Math.sign(value) * ((scores[one] ?? 0) - (scores[other] ?? 0)) || ties(one, other),
  );
  const move = design === 'same-repository' ? pooledTipping(contrast) : personTipping(contrast, design);
  for (const [index, unit] of leastFavourable.entries()) {
    const moved = move(unit);
    if (moved === null) return null;
    if (moved === 0 || Math.sign(moved) !== Math.sign(value)) return (index + 1) / unmarked.length;
  }
  return null;
}

/** Units of unknown persons are in no stratum of a person: moving them would change nothing. */
function unmarkedUnits({ arms, units, design }: TippableContrast): Int32Array {
  return arms.units.subarray(arms.a).filter((unit) => {
    const isKnown = design !== 'same-person' || (units.person[unit] ?? -1) >= 0;
    return isKnown && units.rows[unit]?.membership.kind === 'unmarked';
  });
}
