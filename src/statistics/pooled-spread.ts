import { jackknifeVariance } from './jackknife-variance.ts';
import type { PersonCells } from './person-cells.ts';
import { hasBothArms, overlapWeight, type StratumArms, withoutCell } from './stratum-arms.ts';
import { addStratum, type StratumSums } from './stratum-sums.ts';

/** A pooled estimate with the sums that it was made from. */
export interface PooledWhole {
  readonly cells: PersonCells;
  readonly strata: readonly Readonly<StratumArms>[];
  readonly sums: Readonly<StratumSums>;
  readonly cap: number;
}

/** Jackknife variance, effective persons and persons with units in strata of both arms, of a pooled estimate. */
export function pooledSpread(whole: PooledWhole) {
  const { cells, sums, cap } = whole;
  const value = sums.weighted / sums.weight;
  const all = { persons: 0, treatedPersons: 0, controlPersons: 0, squares: 0, q: 0, qq: 0, defined: true };
  let from = 0;
  while (from < cells.length) {
    const person = personPart(whole, from);
    from = person.to;
    if (person.kept === 0) continue;
    all.persons++;
    if (person.treated > 0) all.treatedPersons++;
    if (person.control > 0) all.controlPersons++;
    if (person.strata > 0) all.squares += (person.weighted / person.weight - value) ** 2;
    else all.defined = false;
    const q = cap * person.a ** 2 + (1 - cap) * person.aSquared;
    all.q += q;
    all.qq += q * q;
  }
  const { persons, treatedPersons, controlPersons, squares, q, qq, defined } = all;
  const { largestScore } = cells;
  const variance = defined ? jackknifeVariance({ persons, squares, largestScore }) : null;
  return { variance, effectivePersons: q ** 2 / qq, persons, treatedPersons, controlPersons };
}

/** One person, whose cells start at `from`: their units in kept strata, Σa and Σa², and the sums without them. */
function personPart({ cells, strata, sums }: PooledWhole, from: number) {
  const part = { kept: 0, treated: 0, control: 0, a: 0, aSquared: 0, to: from };
  const rest = { ...sums };
  for (; part.to < cells.length && cells.person[part.to] === cells.person[from]; part.to++) {
    const i = part.to;
    const arms = strata[cells.stratum[i] ?? 0];
    if (arms === undefined || !hasBothArms(arms)) continue;
    const weight = overlapWeight(arms);
    const n1 = cells.n1[i] ?? 0;
    const n0 = cells.n0[i] ?? 0;
    const each1 = (weight / sums.weight) * ((cells.f1[i] ?? 0) / arms.weight1);
    const each0 = (weight / sums.weight) * ((cells.f0[i] ?? 0) / arms.weight0);
    part.kept++;
    part.treated += n1;
    part.control += n0;
    part.a += n1 * each1 - n0 * each0;
    part.aSquared += n1 * each1 ** 2 + n0 * each0 ** 2;
    addStratum(rest, arms, -1);
    addStratum(rest, withoutCell(arms, cells, i), 1);
  }
  return { ...part, ...rest };
}
