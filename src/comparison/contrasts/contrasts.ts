import type { ComparisonPlan } from '../../domain/comparison-plan.ts';
import type { Contrast, ContrastDesign, ContrastFigure } from '../../domain/contrast.ts';
import type { MeasuredPullRequest } from '../../domain/measured-pull-request.ts';
import type { Metric } from '../../domain/metric.ts';
import type { CohortGroup } from '../cohort-groups.ts';
import { type Arms, armsOf, armsOnly, countArms, isUnknown } from './arms.ts';
import { contrastFigure } from './contrast-figure.ts';
import { contrastNeeded } from './contrast-needed.ts';
import { contrastReading } from './contrast-reading.ts';
import { type ContrastRule, contrastRule } from './contrast-rule.ts';
import { type ContrastUnits, contrastUnits } from './contrast-units.ts';
import { type ContrastWindow, contrastWindow } from './contrast-window.ts';
import { designEstimate } from './design-estimate.ts';
import { largestRepository } from './largest-repository.ts';
import { type MainDesign, mainDesign } from './main-design.ts';
import { type Pairing, pairings } from './pairing.ts';
import { supersededIn } from './superseded-in.ts';
import { tippingShare } from './tipping-share.ts';
import { type ContrastMetric, unitScores } from './unit-scores.ts';
import { unmarkedByScore } from './unmarked-by-score.ts';

/** The pull requests of a comparison, in their cohorts. */
export interface ContrastCohorts {
  /** Those with figures of their own. */
  readonly shown: readonly CohortGroup[];
  /** Those of too few persons: in no contrast but as part of what the same persons made without another harness. */
  readonly withheld: readonly CohortGroup[];
  /** Attempts that do not stand in the rows. */
  readonly superseded: ReadonlySet<MeasuredPullRequest>;
}

/**
 * Each metric of each shown harness against each baseline: the same persons without it, unmarked pull requests, another
 * harness, and the same model in it. Nothing is ranked; by metric, then by size of the cohort.
 */
export function contrasts(cohorts: ContrastCohorts, plan: ComparisonPlan): readonly Contrast[] {
  const window = contrastWindow(plan);
  const groups = [...cohorts.shown, ...cohorts.withheld];
  const units = contrastUnits(groups, window, supersededIn(window, groups, cohorts.superseded, plan));
  const shown = new Set(cohorts.shown);
  const pairs = pairings(units, ({ group }) => shown.has(group)).map((pairing) => ({
    pairing,
    arms: armsOf(units, pairing),
  }));
  const reviewed = reviewedUnits(units.rows, plan.maturity);
  return plan.metrics.filter(isContrasted).flatMap((metric) => {
    const scores = unitScores(units.rows, metric, plan.maturity);
    const unmarked = unmarkedByScore(units, scores);
    const rule = contrastRule(metric, window.look, plan);
    return pairs.map(({ pairing, arms }) =>
      contrast({ pairing, arms, metric, scores, unmarked, reviewed, rule, units, window, plan }),
    );
  });
}

/** Whether contrasts are drawn of a metric. */
export function isContrasted(metric: Metric): metric is ContrastMetric {
  return (metric.kind === 'duration' || metric.kind === 'share') && metric.contrast !== undefined;
}

interface Asked {
  readonly pairing: Pairing;
  /** Scored or not. */
  readonly arms: Arms;
  readonly metric: ContrastMetric;
  readonly scores: Float64Array;
  readonly unmarked: Int32Array;
  /** By unit, as `reviewedUnits` says. */
  readonly reviewed: Int8Array;
  readonly rule: ContrastRule;
  readonly units: ContrastUnits;
  readonly window: ContrastWindow;
  readonly plan: ComparisonPlan;
}

function contrast(asked: Asked): Contrast {
  const { pairing, metric, scores, unmarked, rule, units, window, plan } = asked;
  const scored = armsOnly(asked.arms, (unit) => (scores[unit] ?? -1) >= 0);
  const design = mainDesign(pairing.baseline, scored, units);
  const counts = { a: scored.a, b: scored.units.length - scored.a };
  const unknownPersons = countArms(scored, (unit) => (units.person[unit] ?? -1) < 0);
  const { figure: main, estimate } = drawn(asked, design.main, scored);
  const { better } = metric;
  const readable = { figure: main, scale: rule.scale, better, scored: counts, unknownPersons };
  return {
    metric: metric.id,
    title: metric.title,
    scale: rule.scale,
    better,
    a: pairing.a.group.identity.id,
    b: pairing.b?.group.identity.id ?? null,
    model: pairing.model === null ? null : (units.models[pairing.model] ?? null),
    baseline: pairing.baseline,
    since: new Date(window.from).toISOString(),
    look: window.look,
    main,
    variants: design.variants.map((variant) => drawn(asked, variant, scored).figure),
    reviewedOnly: reviewedOnly(asked, design.main, scored),
    withoutLargestRepository: withoutLargest(asked, design.main, scored),
    tippingShare:
      main.estimate.kind === 'estimate' && estimate !== null
        ? tippingShare({ design: design.main, arms: scored, units, scores, unmarked, value: estimate.value })
        : null,
    unknownPersons,
    reading: contrastReading({ ...readable, minimum: plan.minimum }),
    needed: contrastNeeded(estimate, better, rule, window),
  };
}

function drawn({ arms, units, scores, rule }: Asked, design: ContrastDesign, scored: Arms) {
  const estimate = designEstimate(design, scored, units, scores);
  const counts = { a: scored.a, b: scored.units.length - scored.a };
  const unknown = isUnknown(arms, scored, scores);
  return { estimate, figure: contrastFigure({ design, estimate, scored: counts, unknown }, rule) };
}

/** Times only, and of those that an independent person had reviewed by the age at which they are judged. */
function reviewedOnly(asked: Asked, design: MainDesign, scored: Arms): ContrastFigure | null {
  const { metric, reviewed } = asked;
  if (metric.kind !== 'duration') return null;
  const known = countArms(scored, (unit) => (reviewed[unit] ?? -1) >= 0);
  if (known.a === 0 || known.b === 0) return null;
  const rest = armsOnly(scored, (unit) => reviewed[unit] === 1);
  return drawn(asked, design, rest).figure;
}

/** By unit whether it had been reviewed by an age; -1: unknown. */
function reviewedUnits(rows: readonly MeasuredPullRequest[], age: number): Int8Array {
  return Int8Array.from(rows, ({ reviewedAt, start }) => {
    if (reviewedAt === undefined) return -1;
    return reviewedAt !== null && start.kind === 'started' && reviewedAt - start.at <= age ? 1 : 0;
  });
}

function withoutLargest(
  asked: Asked,
  design: MainDesign,
  scored: Arms,
): Contrast['withoutLargestRepository'] {
  const { units } = asked;
  const largest = largestRepository(design, scored, units);
  if (largest === null) return null;
  const rest = armsOnly(scored, (unit) => units.repository[unit] !== largest);
  return { repository: units.repositories[largest] ?? '', figure: drawn(asked, design, rest).figure };
}
