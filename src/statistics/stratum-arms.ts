import type { PersonCells } from './person-cells.ts';

/** Units of both arms in a stratum, their weights, and the weighted sums of their scores. */
export interface StratumArms {
  n1: number;
  n0: number;
  weight1: number;
  weight0: number;
  weighted1: number;
  weighted0: number;
}

/** Everybody's units, by stratum. */
export function stratumArms(cells: PersonCells): readonly Readonly<StratumArms>[] {
  const strata = Array.from({ length: cells.strata }, emptyArms);
  for (let i = 0; i < cells.length; i++) {
    const arms = strata[cells.stratum[i] ?? 0];
    if (arms !== undefined) addCell(arms, { cells, i, sign: 1 });
  }
  return strata;
}

/** The same stratum without one person's part of it. */
export function withoutCell(arms: Readonly<StratumArms>, cells: PersonCells, i: number): StratumArms {
  const rest = { ...arms };
  addCell(rest, { cells, i, sign: -1 });
  return rest;
}

/** Whether both arms are there: by counts, as weights taken away may leave a rounding error behind. */
export function hasBothArms({ n1, n0 }: Readonly<StratumArms>): boolean {
  return n1 > 0 && n0 > 0;
}

/** Overlap weight N₁N₀/(N₁ + N₀) of a stratum that has both arms. */
export function overlapWeight({ weight1, weight0 }: Readonly<StratumArms>): number {
  return (weight1 * weight0) / (weight1 + weight0);
}

function emptyArms(): StratumArms {
  return { n1: 0, n0: 0, weight1: 0, weight0: 0, weighted1: 0, weighted0: 0 };
}

interface SignedCell {
  readonly cells: PersonCells;
  readonly i: number;
  readonly sign: 1 | -1;
}

function addCell(arms: StratumArms, { cells, i, sign }: SignedCell): void {
  const n1 = sign * (cells.n1[i] ?? 0);
  const n0 = sign * (cells.n0[i] ?? 0);
  const f1 = cells.f1[i] ?? 0;
  const f0 = cells.f0[i] ?? 0;
  arms.n1 += n1;
  arms.n0 += n0;
  arms.weight1 += n1 * f1;
  arms.weight0 += n0 * f0;
  arms.weighted1 += sign * f1 * (cells.s1[i] ?? 0);
  arms.weighted0 += sign * f0 * (cells.s0[i] ?? 0);
}
