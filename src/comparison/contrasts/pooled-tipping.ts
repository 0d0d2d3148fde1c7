import { PERSON_CAP } from '../../statistics/contrast-estimate.ts';
import type { StratumArms } from '../../statistics/stratum-arms.ts';
import { addStratum } from '../../statistics/stratum-sums.ts';
import type { MoveUnit, TippableContrast } from './tipping-share.ts';

/** One cluster's part of a stratum. */
interface Cell {
  readonly stratum: StratumArms;
  n1: number;
  n0: number;
  s1: number;
  s0: number;
}

interface Cluster {
  readonly cells: Map<number, Cell>;
  n1: number;
  n0: number;
}

/** The difference within repositories and four weeks while rows change sides; a move costs what its person's strata do. */
export function pooledTipping({ arms, units, scores, rowScores }: TippableContrast): MoveUnit {
  const strata = new Map<number, StratumArms>();
  const clusters = new Map<number, Cluster>();
  const sums = { strata: 0, weight: 0, weighted: 0 };

  for (let i = 0; i < arms.bundles.length; i++) {
    const bundle = arms.bundles[i] ?? 0;
    const [n, sum] = [scores.count[bundle] ?? 0, scores.sum[bundle] ?? 0];
    place(cellOf(bundle), clusterOf(bundle), { arm: i < arms.a ? 1 : 0, n, sum });
  }
  for (const cluster of clusters.values())
    for (const cell of cluster.cells.values()) addCell(cell, cluster, 1);
  for (const stratum of strata.values()) addStratum(sums, stratum, 1);

  return (row) => {
    const bundle = units.bundle[row] ?? 0;
    const cluster = clusterOf(bundle);
    const cell = cellOf(bundle);
    const score = rowScores[row] ?? 0;
    for (const own of cluster.cells.values()) addStratum(sums, own.stratum, -1);
    for (const own of cluster.cells.values()) addCell(own, cluster, -1);
    place(cell, cluster, { arm: 0, n: -1, sum: -score });
    place(cell, cluster, { arm: 1, n: 1, sum: score });
    for (const own of cluster.cells.values()) addCell(own, cluster, 1);
    for (const own of cluster.cells.values()) addStratum(sums, own.stratum, 1);
    return sums.strata === 0 ? null : sums.weighted / sums.weight;
  };

  function clusterOf(bundle: number): Cluster {
    const number = units.cluster[bundle] ?? 0;
    const cluster = clusters.get(number) ?? { cells: new Map(), n1: 0, n0: 0 };
    clusters.set(number, cluster);
    return cluster;
  }

  function cellOf(bundle: number): Cell {
    const { cells } = clusterOf(bundle);
    const number = units.stratum[bundle] ?? 0;
    const stratum = strata.get(number) ?? emptyStratum();
    const cell = cells.get(number) ?? { stratum, n1: 0, n0: 0, s1: 0, s0: 0 };
    strata.set(number, stratum);
    cells.set(number, cell);
    return cell;
  }
}

function place(
  cell: Cell,
  cluster: Cluster,
  { arm, n, sum }: { readonly arm: 0 | 1; readonly n: number; readonly sum: number },
): void {
  const ofArm = arm === 1 ? 'n1' : 'n0';
  cell[ofArm] += n;
  cluster[ofArm] += n;
  cell[arm === 1 ? 's1' : 's0'] += sum;
}

/** Adds a cell to its stratum with the weights that its cluster's units have now, or takes it out again. */
function addCell({ stratum, n1, n0, s1, s0 }: Cell, cluster: Cluster, sign: 1 | -1): void {
  const f1 = 1 / (1 + PERSON_CAP * (cluster.n1 - 1));
  const f0 = 1 / (1 + PERSON_CAP * (cluster.n0 - 1));
  stratum.n1 += sign * n1;
  stratum.n0 += sign * n0;
  stratum.weight1 += sign * f1 * n1;
  stratum.weight0 += sign * f0 * n0;
  stratum.weighted1 += sign * f1 * s1;
  stratum.weighted0 += sign * f0 * s0;
}

function emptyStratum(): StratumArms {
  return { n1: 0, n0: 0, weight1: 0, weight0: 0, weighted1: 0, weighted0: 0 };
}
