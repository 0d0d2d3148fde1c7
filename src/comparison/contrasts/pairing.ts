import type { ContrastBaseline } from '../../domain/contrast.ts';
import type { BundleRange, ContrastUnits } from './contrast-units.ts';

/** A cohort and what it is set against. */
export interface Pairing {
  readonly baseline: ContrastBaseline;
  readonly a: BundleRange;
  /** `null`: whatever the same persons made without it. */
  readonly b: BundleRange | null;
  /** Number of the model family that both sides are cut down to; `null`: none. */
  readonly model: number | null;
}

/** Families that few pull requests of either side carry are no news. */
const LEAST_OF_MODEL = 20;

/**
 * Every shown harness against the same persons without it and against the unmarked pull requests, and every two of them,
 * the larger one first; also cut down to a model family that both carry.
 */
export function pairings(units: ContrastUnits, isShown: (range: BundleRange) => boolean): readonly Pairing[] {
  const shown = units.cohorts.filter(isShown);
  const unmarked = shown.find(({ group }) => group.identity.role === 'baseline') ?? null;
  const harnesses = shown
    .filter(({ group }) => group.identity.role === 'harness')
    .map((range) => ({ range, n: rowsOf(units, range) }))
    .sort(largestFirst)
    .map(({ range }) => range);
  return harnesses.flatMap((a, index) => {
    const others = harnesses.slice(index + 1);
    return [
      { baseline: 'same-persons', a, b: null, model: null } as const,
      ...(unmarked === null ? [] : [{ baseline: 'unmarked', a, b: unmarked, model: null } as const]),
      ...others.map((b) => ({ baseline: 'harness', a, b, model: null }) as const),
      ...others.flatMap((b) =>
        sharedModels(units, a, b).map((model) => ({ baseline: 'same-model', a, b, model }) as const),
      ),
    ];
  });
}

interface SizedRange {
  readonly range: BundleRange;
  readonly n: number;
}

function largestFirst(one: SizedRange, other: SizedRange): number {
  return other.n - one.n || one.range.group.identity.id.localeCompare(other.range.group.identity.id, 'en');
}

/** By name, as numbers follow the order of the rows. Two cohorts of one harness differ by their model already. */
function sharedModels(units: ContrastUnits, a: BundleRange, b: BundleRange): readonly number[] {
  if (a.group.identity.harness === b.group.identity.harness) return [];
  return units.models
    .map((name, model) => ({ name, model }))
    .filter(
      ({ model }) => rowsOf(units, a, model) >= LEAST_OF_MODEL && rowsOf(units, b, model) >= LEAST_OF_MODEL,
    )
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
    .map(({ model }) => model);
}

/** How many rows a cohort has, of a model or of all. */
function rowsOf({ perBundle, model }: ContrastUnits, { from, until }: BundleRange, family?: number): number {
  let rows = 0;
  for (let i = from; i < until; i++)
    if (family === undefined || model[i] === family) rows += perBundle[i] ?? 0;
  return rows;
}
