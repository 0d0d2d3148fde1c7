import type { ContrastBaseline } from '../../domain/contrast.ts';
import type { ContrastUnits, UnitRange } from './contrast-units.ts';

/** A cohort and what it is set against. */
export interface Pairing {
  readonly baseline: ContrastBaseline;
  readonly a: UnitRange;
  /** `null`: whatever the same persons made without it. */
  readonly b: UnitRange | null;
  /** Number of the model family that both sides are cut down to; `null`: none. */
  readonly model: number | null;
}

/** Families that few pull requests of either side carry are no news. */
const LEAST_OF_MODEL = 20;

/**
 * Every shown harness against the same persons without it and against the unmarked pull requests, and every two of them,
 * the larger one first; also cut down to a model family that both carry.
 */
export function pairings(units: ContrastUnits, isShown: (range: UnitRange) => boolean): readonly Pairing[] {
  const shown = units.cohorts.filter(isShown);
  const unmarked = shown.find(({ group }) => group.identity.role === 'baseline') ?? null;
  const harnesses = shown.filter(({ group }) => group.identity.role === 'harness').sort(largestFirst);
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

function largestFirst(one: UnitRange, other: UnitRange): number {
  const more = other.until - other.from - (one.until - one.from);
  return more === 0 ? one.group.identity.id.localeCompare(other.group.identity.id, 'en') : more;
}

/** By name, as numbers follow the order of the rows. Two cohorts of one harness differ by their model already. */
function sharedModels(units: ContrastUnits, a: UnitRange, b: UnitRange): readonly number[] {
  if (a.group.identity.harness === b.group.identity.harness) return [];
  const [ofA, ofB] = [modelCounts(units, a), modelCounts(units, b)];
  return units.models
    .map((name, model) => ({ name, model }))
    .filter(({ model }) => Math.min(ofA[model] ?? 0, ofB[model] ?? 0) >= LEAST_OF_MODEL)
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
    .map(({ model }) => model);
}

function modelCounts({ model, models }: ContrastUnits, { from, until }: UnitRange): Int32Array {
  const counts = new Int32Array(models.length);
  for (let i = from; i < until; i++) {
    const family = model[i] ?? -1;
    if (family >= 0) counts[family] = (counts[family] ?? 0) + 1;
  }
  return counts;
}
