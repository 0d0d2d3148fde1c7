import { type ContrastEstimate, PERSON_CAP } from './contrast-estimate.ts';

/** Scored units by column, one entry a unit; persons and strata are small non-negative integers. */
export interface PooledUnits {
  readonly persons: ArrayLike<number>;
  readonly strata: ArrayLike<number>;
  /** 1: treated, 0: control. */
  readonly arms: ArrayLike<number>;
  readonly scores: ArrayLike<number>;
}

/**
 * Difference between two arms within strata that many persons share (a repository and four weeks; with one stratum:
 * crude). Overlap weights a stratum; a person's units share a capped weight, so that nobody weighs more than 1/C.
 *
 * Each unit weighs f = 1/(1 + C·(n_{person,arm} − 1)); θ = Σ_k W_k(ȳ₁ − ȳ₀)/ΣW_k, W_k = N₁N₀/(N₁ + N₀);
 * V = (G − 1)/G · Σ(θ₍₋g₎ − θ)²; q_g = C(Σa_i)² + (1 − C)Σa_i² with a_i = ±W_k f_i/(N_{arm,k}ΣW); G* = (Σq)²/Σq².
 * Source: as `personContrast`; Greenland & Robins 1985, Biometrics 41:55–68 (risk difference).
 * Conventions: `cap` 0 weighs units equally; persons are clusters, whose n counts the units in strata that are not kept
 * too; the variance is `null` where leaving one person out leaves no stratum with both arms; `null` with no such stratum.
 * Throws a `RangeError` where the columns differ in length or a score is not finite.
 */
export function pooledContrast(units: PooledUnits, cap: number = PERSON_CAP): ContrastEstimate | null {
  check(units);
  const shares = unitShares(units, cap);
  const cells = cellsOf(units, shares);
  const totals = stratumTotals(cells);
  const sum = { weight: 0, weighted: 0 };
  for (const total of totals.values()) addStratum(sum, total, 1);
  if (sum.weight === 0) return null;
  const value = sum.weighted / sum.weight;
  const strata = [...totals.values()].filter(isKept).length;
  return { value, ...spread({ cells, totals, sum, strata, value, cap }), ...keptCounts(cells, totals) };
}

/** What one person, or all of them, put into a stratum: units, their weights and weighted scores, by arm. */
interface Cell {
  n1: number;
  n0: number;
  weight1: number;
  weight0: number;
  squares1: number;
  squares0: number;
  weighted1: number;
  weighted0: number;
  scores: number;
}

type PersonCells = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

function check({ persons, strata, arms, scores }: PooledUnits): void {
  const n = scores.length;
  if (persons.length !== n || strata.length !== n || arms.length !== n) {
    throw new RangeError('persons, strata, arms and scores must be of one length');
  }
  for (let i = 0; i < n; i++) {
    if (!Number.isFinite(scores[i])) throw new RangeError(`a score must be finite, not ${scores[i]}`);
  }
}

function unitShares({ persons, arms }: PooledUnits, cap: number): Float64Array {
  const key = (i: number): number => 2 * (persons[i] ?? 0) + (arms[i] ?? 0);
  const counts = new Map<number, number>();
  for (let i = 0; i < persons.length; i++) counts.set(key(i), (counts.get(key(i)) ?? 0) + 1);
  return Float64Array.from(persons, (_, i) => 1 / (1 + cap * ((counts.get(key(i)) ?? 1) - 1)));
}

function cellsOf({ persons, strata, arms, scores }: PooledUnits, shares: Float64Array): PersonCells {
  const cells = new Map<number, Map<number, Cell>>();
  for (let i = 0; i < scores.length; i++) {
    const own = take(cells, persons[i] ?? 0, () => new Map<number, Cell>());
    const cell = take(own, strata[i] ?? 0, emptyCell);
    const share = shares[i] ?? 0;
    const score = scores[i] ?? 0;
    cell.scores += score;
    if (arms[i] === 1) {
      cell.n1++;
      cell.weight1 += share;
      cell.squares1 += share * share;
      cell.weighted1 += share * score;
    } else {
      cell.n0++;
      cell.weight0 += share;
      cell.squares0 += share * share;
      cell.weighted0 += share * score;
    }
  }
  return cells;
}

function take<Value>(map: Map<number, Value>, key: number, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

function emptyCell(): Cell {
  const arm = { weight1: 0, weight0: 0, squares1: 0, squares0: 0, weighted1: 0, weighted0: 0 };
  return { n1: 0, n0: 0, scores: 0, ...arm };
}

function stratumTotals(cells: PersonCells): ReadonlyMap<number, Cell> {
  const totals = new Map<number, Cell>();
  for (const own of cells.values()) {
    for (const [stratum, cell] of own) merge(take(totals, stratum, emptyCell), cell);
  }
  return totals;
}

function merge(into: Cell, cell: Cell): void {
  into.n1 += cell.n1;
  into.n0 += cell.n0;
  into.weight1 += cell.weight1;
  into.weight0 += cell.weight0;
  into.weighted1 += cell.weighted1;
  into.weighted0 += cell.weighted0;
  into.scores += cell.scores;
}

interface Sum {
  weight: number;
  weighted: number;
}

type Arms = Pick<Cell, 'n1' | 'n0' | 'weight1' | 'weight0' | 'weighted1' | 'weighted0'>;

function addStratum(sum: Sum, arms: Arms, sign: 1 | -1): void {
  if (!isKept(arms)) return;
  const weight = (arms.weight1 * arms.weight0) / (arms.weight1 + arms.weight0);
  sum.weight += sign * weight;
  sum.weighted += sign * weight * (arms.weighted1 / arms.weight1 - arms.weighted0 / arms.weight0);
}

function isKept({ n1, n0 }: Arms): boolean {
  return n1 > 0 && n0 > 0;
}

interface Whole {
  readonly cells: PersonCells;
  readonly totals: ReadonlyMap<number, Cell>;
  readonly sum: Sum;
  /** Strata that hold both arms. */
  readonly strata: number;
  readonly value: number;
  readonly cap: number;
}

type Spread = Pick<ContrastEstimate, 'variance' | 'effectivePersons' | 'persons'>;

function spread(whole: Whole): Spread {
  let persons = 0;
  let squares = 0;
  let defined = true;
  let q = 0;
  let qq = 0;
  for (const own of whole.cells.values()) {
    const kept = [...own].filter(([stratum]) => isKept(whole.totals.get(stratum) ?? emptyCell()));
    if (kept.length === 0) continue;
    persons++;
    const without = thetaWithout(kept, whole);
    if (without === null) defined = false;
    else squares += (without - whole.value) ** 2;
    const weight = personWeight(kept, whole);
    q += weight;
    qq += weight ** 2;
  }
  const variance = defined && persons >= 2 ? ((persons - 1) / persons) * squares : null;
  return { variance, effectivePersons: q ** 2 / qq, persons };
}

type Kept = readonly (readonly [number, Cell])[];

/** θ without a person: their strata change, or fall away. */
function thetaWithout(kept: Kept, { totals, sum, strata: all }: Whole): number | null {
  const rest = { ...sum };
  let strata = all - kept.length;
  for (const [stratum, cell] of kept) {
    const total = totals.get(stratum);
    if (total === undefined) continue;
    addStratum(rest, total, -1);
    const left = {
      n1: total.n1 - cell.n1,
      n0: total.n0 - cell.n0,
      weight1: total.weight1 - cell.weight1,
      weight0: total.weight0 - cell.weight0,
      weighted1: total.weighted1 - cell.weighted1,
      weighted0: total.weighted0 - cell.weighted0,
    };
    addStratum(rest, left, 1);
    if (isKept(left)) strata++;
  }
  return strata === 0 ? null : rest.weighted / rest.weight;
}

function personWeight(kept: Kept, { totals, sum, cap }: Whole): number {
  let all = 0;
  let squares = 0;
  for (const [stratum, cell] of kept) {
    const total = totals.get(stratum);
    if (total === undefined) continue;
    const weight = (total.weight1 * total.weight0) / (total.weight1 + total.weight0) / sum.weight;
    const each1 = weight / total.weight1;
    const each0 = weight / total.weight0;
    all += each1 * cell.weight1 - each0 * cell.weight0;
    squares += each1 ** 2 * cell.squares1 + each0 ** 2 * cell.squares0;
  }
  return cap * all ** 2 + (1 - cap) * squares;
}

type KeptCounts = Pick<
  ContrastEstimate,
  'treated' | 'control' | 'treatedPersons' | 'controlPersons' | 'scoreSum'
>;

function keptCounts(cells: PersonCells, totals: ReadonlyMap<number, Cell>): KeptCounts {
  const kept = [...totals.values()].filter(isKept);
  const within = [...cells.values()].map((own) =>
    [...own].filter(([stratum]) => isKept(totals.get(stratum) ?? emptyCell())).map(([, cell]) => cell),
  );
  return {
    treated: kept.reduce((n, { n1 }) => n + n1, 0),
    control: kept.reduce((n, { n0 }) => n + n0, 0),
    scoreSum: kept.reduce((all, { scores }) => all + scores, 0),
    treatedPersons: within.filter((own) => own.some(({ n1 }) => n1 > 0)).length,
    controlPersons: within.filter((own) => own.some(({ n0 }) => n0 > 0)).length,
  };
}
