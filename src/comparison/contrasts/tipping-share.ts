import type { ContrastDesign } from '../../domain/contrast.ts';
import type { Arms } from './arms.ts';
import type { BundleScores } from './bundle-scores.ts';
import type { ContrastUnits } from './contrast-units.ts';
import { personTipping } from './person-tipping.ts';
import { pooledTipping } from './pooled-tipping.ts';

/** Moves a row of the baseline over to the other side; gives the difference as it then is, `null`: none is left. */
export type MoveUnit = (row: number) => number | null;

/** The sides of a contrast, all scored, and what it came to. */
export interface TippableContrast {
  readonly design: Exclude<ContrastDesign, 'crude'>;
  readonly arms: Arms;
  readonly units: ContrastUnits;
  readonly scores: BundleScores;
  readonly rowScores: Float64Array;
  readonly value: number;
  /** Every scored unmarked row, the lowest score first. */
  readonly unmarked: Int32Array;
}

/**
 * Smallest share of the baseline's unmarked rows that, were they the other side's and the least favourable to what was
 * found, would change its sign; strata stay as they are. `null`: none is unmarked, or no share does.
 *
 * Source: worst-case bounds as in Horowitz & Manski 1995, doi:10.2307/2951627. Linear in the rows.
 */
export function tippingShare(contrast: TippableContrast): number | null {
  const { design, value } = contrast;
  const unmarked = unmarkedOfBaseline(contrast);
  if (unmarked.length === 0 || value === 0) return null;
  const leastFavourable = value > 0 ? unmarked : unmarked.reverse();
  const move = design === 'same-repository' ? pooledTipping(contrast) : personTipping(contrast, design);
  for (const [index, row] of leastFavourable.entries()) {
    const moved = move(row);
    if (moved === null) return null;
    if (moved === 0 || Math.sign(moved) !== Math.sign(value)) return (index + 1) / unmarked.length;
  }
  return null;
}

/** Rows of unknown persons are in no stratum of a person: moving them would change nothing. */
function unmarkedOfBaseline({ arms, units, unmarked, design }: TippableContrast): Int32Array {
  const isMovable = new Uint8Array(units.sizes.bundles);
  for (let i = arms.a; i < arms.bundles.length; i++) {
    const bundle = arms.bundles[i] ?? 0;
    if (design !== 'same-person' || (units.person[bundle] ?? -1) >= 0) isMovable[bundle] = 1;
  }
  return unmarked.filter((row) => isMovable[units.bundle[row] ?? 0] === 1);
}
