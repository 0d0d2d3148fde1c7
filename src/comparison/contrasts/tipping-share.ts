import type { ContrastDesign } from '../../domain/contrast.ts';
import type { Arms } from './arms.ts';
import type { ContrastUnits } from './contrast-units.ts';
import { personTipping } from './person-tipping.ts';
import { pooledTipping } from './pooled-tipping.ts';

/** Moves a unit of the baseline over to the other side; gives the difference as it then is, `null`: none is left. */
export type MoveUnit = (unit: number) => number | null;

/** The sides of a contrast, all scored, and what it came to. */
export interface TippableContrast {
  readonly design: Exclude<ContrastDesign, 'crude'>;
  readonly arms: Arms;
  readonly units: ContrastUnits;
  readonly scores: Float64Array;
  readonly value: number;
  /** Every unmarked unit, the lowest score first. */
  readonly unmarked: Int32Array;
}

/**
 * Smallest share of the baseline's unmarked units that, were they the other side's and the least favourable to what was
 * found, would change its sign; strata stay as they are. `null`: none is unmarked, or no share does.
 *
 * Source: worst-case bounds as in Horowitz & Manski 1995, doi:10.2307/2951627. Linear in the units.
 */
export function tippingShare(contrast: TippableContrast): number | null {
  const { design, value } = contrast;
  const unmarked = unmarkedOfBaseline(contrast);
  if (unmarked.length === 0 || value === 0) return null;
  const leastFavourable = value > 0 ? unmarked : unmarked.reverse();
  const move = design === 'same-repository' ? pooledTipping(contrast) : personTipping(contrast, design);
  for (const [index, unit] of leastFavourable.entries()) {
    const moved = move(unit);
    if (moved === null) return null;
    if (moved === 0 || Math.sign(moved) !== Math.sign(value)) return (index + 1) / unmarked.length;
  }
  return null;
}

/** Units of unknown persons are in no stratum of a person: moving them would change nothing. */
function unmarkedOfBaseline({ arms, units, unmarked, design }: TippableContrast): Int32Array {
  const isOfBaseline = new Uint8Array(units.rows.length);
  for (const unit of arms.units.subarray(arms.a)) isOfBaseline[unit] = 1;
  const isMovable = (unit: number) => design !== 'same-person' || (units.person[unit] ?? -1) >= 0;
  return unmarked.filter((unit) => isOfBaseline[unit] === 1 && isMovable(unit));
}
