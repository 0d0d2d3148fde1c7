import type { Documented, Figure, TableId } from '../row.ts';

/** Where a figure stands, and what is counted. */
interface Place {
  readonly table: TableId;
  readonly line: string;
  readonly column: string;
  readonly events: readonly string[];
}

/** A figure with what it is held against, if anything: shares are documented with two decimals in 2,000 runs if not said. */
export function figure(
  place: Place,
  against: { readonly documented?: number | Partial<Documented>; readonly atMost?: number } = {},
): Figure {
  return { ...place, documented: documentedOf(against.documented), atMost: against.atMost ?? null };
}

function documentedOf(documented: number | Partial<Documented> | undefined): Documented | null {
  if (documented === undefined) return null;
  const given = typeof documented === 'number' ? { share: documented } : documented;
  return { share: 0, digits: 2, runs: 2000, ...given };
}
