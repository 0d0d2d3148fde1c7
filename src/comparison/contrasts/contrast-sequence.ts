import type { ComparisonPlan } from '../../domain/comparison-plan.ts';
import type { ContrastBaseline, ContrastFigure } from '../../domain/contrast.ts';
import type { Week } from '../../domain/window.ts';
import { personContrast } from '../../statistics/person-contrast.ts';
import { type Arms, armsOf, armsOnly } from './arms.ts';
import { bundleScores } from './bundle-scores.ts';
import { contrastFigure } from './contrast-figure.ts';
import { sideOf } from './contrast-reading.ts';
import { contrastRule } from './contrast-rule.ts';
import { type ContrastUnits, contrastUnits } from './contrast-units.ts';
import { contrastWindow } from './contrast-window.ts';
import type { ContrastCohorts } from './contrasts.ts';
import { strataOf } from './design-strata.ts';
import { isUnknown } from './is-unknown.ts';
import { mainDesign } from './main-design.ts';
import { pairings } from './pairing.ts';
import { supersededIn } from './superseded-in.ts';
import { type ContrastMetric, unitScores } from './unit-scores.ts';

/** Which contrast is looked at again and again; ids as a `Contrast` has them. */
export interface SequenceQuestion {
  readonly metric: ContrastMetric;
  readonly a: string;
  readonly b: string | null;
  readonly baseline: ContrastBaseline;
  readonly model: string | null;
}

/** One contrast as it stood at the end of every week since its start. */
export interface ContrastSequence {
  readonly looks: readonly { readonly week: string; readonly figure: ContrastFigure }[];
  /** The first week whose interval left "no difference" out, and the side that a lay on; it counts from then on. */
  readonly firstCrossing: { readonly week: string; readonly side: 'above' | 'below' } | null;
}

/**
 * Replays all weekly looks of a contrast in one pass over the facts; needs no store, as scores never change. `null` where
 * no start is registered that the facts reach back to, there is no such contrast, or it does not rest on persons (or
 * repositories in their place).
 *
 * @param weeks those since the start of the window, oldest first, up to the plan's last week
 */
export function contrastSequence(
  cohorts: ContrastCohorts,
  question: SequenceQuestion,
  weeks: readonly Week[],
  plan: ComparisonPlan,
): ContrastSequence | null {
  const window = contrastWindow(plan);
  if (window.look === 'one') return null;
  const groups = [...cohorts.shown, ...cohorts.withheld];
  const units = contrastUnits(groups, window, supersededIn(window, groups, cohorts.superseded, plan));
  const pairing = pairings(units, ({ group }) => cohorts.shown.includes(group)).find(
    ({ baseline, a, b, model }) =>
      baseline === question.baseline &&
      a.group.identity.id === question.a &&
      (b?.group.identity.id ?? null) === question.b &&
      (model === null ? null : units.models[model]) === question.model,
  );
  if (pairing === undefined) return null;
  const arms = armsOf(units, pairing);
  const scores = unitScores(units.rows, question.metric, plan.maturity);
  const bundled = bundleScores(units, scores);
  const scored = armsOnly(arms, (bundle) => (bundled.count[bundle] ?? 0) > 0);
  const design = mainDesign(pairing.baseline, scored, units).main;
  if (design === 'same-repository') return null;
  const rule = contrastRule(question.metric, window.look, plan);
  const growing = growingEstimate(design, { scored, units, scores });
  const looks = weeks
    .filter(({ until }) => until <= plan.week.until && until - plan.maturity > window.from)
    .map(({ id, until }) => {
      const drawn = growing(until - plan.maturity);
      return {
        week: id,
        figure: contrastFigure({ ...drawn, design, unknown: isUnknown(arms, drawn.scored, bundled) }, rule),
      };
    });
  const first = looks.find(({ figure }) => sideOf(figure, rule.scale) !== 0);
  const side = first === undefined ? 0 : sideOf(first.figure, rule.scale);
  return {
    looks,
    firstCrossing: first === undefined ? null : { week: first.week, side: side > 0 ? 'above' : 'below' },
  };
}

interface Grown {
  readonly scored: Arms;
  readonly units: ContrastUnits;
  readonly scores: Float64Array;
}

/** Takes rows in by their start; each call says how things stand for those that started before a moment. */
function growingEstimate(design: 'same-person' | 'repositories', { scored, units, scores }: Grown) {
  const strata = strataOf(design, units);
  const contrast = personContrast();
  const side = sidesOf(scored, units.sizes.bundles);
  const startAt = Float64Array.from(units.rows, ({ start }) =>
    start.kind === 'started' ? start.at : Infinity,
  );
  const order = Int32Array.from(units.rows.keys())
    .filter((row) => (scores[row] ?? -1) >= 0 && side[units.bundle[row] ?? 0] !== 0)
    .sort((one, other) => (startAt[one] ?? 0) - (startAt[other] ?? 0));
  const counts = { a: 0, b: 0 };
  let next = 0;
  return (before: number) => {
    for (; next < order.length && (startAt[order[next] ?? 0] ?? Infinity) < before; next++)
      add(order[next] ?? 0);
    return { estimate: contrast.estimate(), scored: { ...counts } };
  };

  function add(row: number): void {
    const bundle = units.bundle[row] ?? 0;
    const treated = side[bundle] === 1;
    counts[treated ? 'a' : 'b']++;
    const stratum = strata.of(bundle);
    if (stratum < 0) return;
    contrast.add({ person: strata.ownerOf(bundle), stratum, treated, score: scores[row] ?? Number.NaN });
  }
}

/** By bundle: 1 of a, 2 of b, 0 of neither. */
function sidesOf({ bundles, a }: Arms, size: number): Uint8Array {
  const side = new Uint8Array(size);
  for (const [i, bundle] of bundles.entries()) side[bundle] = i < a ? 1 : 2;
  return side;
}
