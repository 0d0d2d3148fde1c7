import type { ComparisonPlan } from '../../domain/comparison-plan.ts';
import type { Contrast, ContrastDesign, ContrastFigure } from '../../domain/contrast.ts';
import type { MeasuredPullRequest } from '../../domain/measured-pull-request.ts';
import type { Metric } from '../../domain/metric.ts';
import type { CohortGroup } from '../cohort-groups.ts';
import { type Arms, armsOf, armsOnly, sumArms } from './arms.ts';
import { type BundleScores, bundleScores } from './bundle-scores.ts';
import { contrastFigure } from './contrast-figure.ts';
import { contrastNeeded } from './contrast-needed.ts';
import { contrastReading } from './contrast-reading.ts';
import { type ContrastRule, contrastRule } from './contrast-rule.ts';
import { type ContrastUnits, contrastUnits } from './contrast-units.ts';
import { type ContrastWindow, contrastWindow } from './contrast-window.ts';
import { designEstimate } from './design-estimate.ts';
import { isUnknown } from './is-unknown.ts';
import { largestRepository } from './largest-repository.ts';
import { type MainDesign, mainDesign } from './main-design.ts';
import { type Pairing, pairings } from './pairing.ts';
import { supersededIn } from './superseded-in.ts';
import { tippingShare } from './tipping-share.ts';
import { type ContrastMetric, UNKNOWN, unitScores } from './unit-scores.ts';
import { unmarkedByScore } from './unmarked-by-score.ts';
import { withDiscoveries } from './with-discoveries.ts';

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
  const drawn = plan.metrics.filter(isContrasted).flatMap((metric) => {
    const rowScores = unitScores(units.rows, metric, plan.maturity);
    const scores = bundleScores(units, rowScores);
    const reviewed = reviewedScores(metric, { units, rowScores, plan });
    const unmarked = unmarkedByScore(units, rowScores);
    const rule = contrastRule(metric, window.look, plan);
    return pairs.map(({ pairing, arms }) =>
      contrast({ pairing, arms, metric, rowScores, scores, unmarked, reviewed, rule, units, window, plan }),
    );
  });
  return withDiscoveries(drawn);
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
  readonly rowScores: Float64Array;
  readonly scores: BundleScores;
  readonly unmarked: Int32Array;
  /** Of those that were reviewed; `null`: the metric is no time. */
  readonly reviewed: BundleScores | null;
  readonly rule: ContrastRule;
  readonly units: ContrastUnits;
  readonly window: ContrastWindow;
  readonly plan: ComparisonPlan;
}

function contrast(asked: Asked): Contrast {
  const { pairing, metric, rowScores, scores, unmarked, rule, units, window, plan } = asked;
  const scored = armsOnly(asked.arms, (bundle) => (scores.count[bundle] ?? 0) > 0);
  const design = mainDesign(pairing.baseline, scored, units);
  const counts = sumArms(scored, (bundle) => scores.count[bundle] ?? 0);
  const unknownPersons = sumArms(scored, (bundle) =>
    (units.person[bundle] ?? -1) < 0 ? (scores.count[bundle] ?? 0) : 0,
  );
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
    reviewedOnly: reviewedOnly(asked, design.main),
    withoutLargestRepository: withoutLargest(asked, design.main, scored),
    apart: null,
    tippingShare:
      main.estimate.kind === 'estimate' && estimate !== null && better !== 'neither' && holdsUnmarked(pairing)
        ? tippingShare({
            design: design.main,
            arms: scored,
            units,
            scores,
            rowScores,
            unmarked,
            value: estimate.value,
          })
        : null,
    unknownPersons,
    reading: contrastReading({ ...readable, minimum: plan.minimum }),
    needed: contrastNeeded(estimate, better, rule, window),
  };
}

/** Another harness's side never does: nothing of it needs to be looked through. */
function holdsUnmarked({ baseline }: Pairing): boolean {
  return baseline === 'same-persons' || baseline === 'unmarked';
}

function drawn(
  { arms, units, scores, rule }: Pick<Asked, 'arms' | 'units' | 'scores' | 'rule'>,
  design: ContrastDesign,
  scored: Arms,
) {
  const estimate = designEstimate(design, scored, units, scores);
  const counts = sumArms(scored, (bundle) => scores.count[bundle] ?? 0);
  const unknown = isUnknown(arms, counts, scores);
  return { estimate, figure: contrastFigure({ design, estimate, scored: counts, unknown }, rule) };
}

/** Times only, and of those that an independent person had reviewed by the age at which they are judged. */
function reviewedScores(
  { kind }: ContrastMetric,
  { units, rowScores, plan }: Pick<Asked, 'units' | 'rowScores' | 'plan'>,
): BundleScores | null {
  if (kind !== 'duration') return null;
  const known = rowScores.map((score, row) => (units.rows[row]?.reviewedAt === undefined ? UNKNOWN : score));
  const isReviewed = (row: number) => isReviewedBy(units.rows[row], plan.maturity);
  const isNotReviewed = (row: number) => units.rows[row]?.reviewedAt !== undefined && !isReviewed(row);
  return bundleScores(units, known, (row) => !isNotReviewed(row));
}

function isReviewedBy(row: MeasuredPullRequest | undefined, age: number): boolean {
  return row?.reviewedAt != null && row.start.kind === 'started' && row.reviewedAt - row.start.at <= age;
}

/** `null` where of all of a side nobody knows whether it was reviewed. */
function reviewedOnly(asked: Asked, design: MainDesign): ContrastFigure | null {
  const { reviewed: scores, arms } = asked;
  if (scores === null) return null;
  const scored = armsOnly(arms, (bundle) => (scores.count[bundle] ?? 0) > 0);
  const { figure } = drawn({ ...asked, scores }, design, scored);
  return figure.estimate.kind === 'unknown' ? null : figure;
}

function withoutLargest(
  asked: Asked,
  design: MainDesign,
  scored: Arms,
): Contrast['withoutLargestRepository'] {
  const { units, scores } = asked;
  const largest = largestRepository(design, scored, units, scores.count);
  if (largest === null) return null;
  const rest = armsOnly(scored, (bundle) => units.repository[bundle] !== largest);
  return { repository: units.repositories[largest] ?? '', figure: drawn(asked, design, rest).figure };
}
