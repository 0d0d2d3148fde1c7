import type { MetricResult } from '../domain/comparison.ts';
import type { ComparisonPlan } from '../domain/comparison-plan.ts';
import type { Estimate } from '../domain/estimate.ts';
import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import type { DurationMetric } from '../domain/metric.ts';
import type { Span } from '../domain/span.ts';
import { bareFigure } from './bare-figure.ts';
import { type Incidence, incidenceOf, REACHED, type SpanOf } from './incidence.ts';

type Plan = Pick<ComparisonPlan, 'minimum' | 'level'>;

/** "Half within": the first age by which half of *all* pull requests got there, from the cumulative incidence. */
export function durationResult(
  rows: readonly MeasuredPullRequest[],
  metric: DurationMetric,
  plan: Plan,
): MetricResult {
  const spanOf: SpanOf = (row) => row.spans[metric.id] ?? { kind: 'unknown' };
  const incidence = incidenceOf(rows, spanOf, metric.checkpoints, plan);
  const { unknown, ...counts } = countsOf(rows, spanOf);
  return {
    title: metric.title,
    kind: metric.kind,
    definition: metric.definition,
    denominator: metric.denominator,
    n: incidence.n,
    unknown,
    estimate: halfWithin(incidence, metric, plan, unknown),
    successes: null,
    counts,
    incidence: incidence.points,
    parts: {},
  };
}

function halfWithin(
  { curve, support }: Incidence,
  metric: DurationMetric,
  plan: Plan,
  unknown: number,
): Estimate {
  if (curve === null && unknown > 0) return { kind: 'unknown' };
  if (curve === null || support.tooFew !== null) return support.tooFew ?? { kind: 'unknown' };
  const beyond = metric.checkpoints.at(-1) ?? curve.followUp;
  const half = curve.firstTimeAtLeast(REACHED, 0.5);
  if (half === null || half.value > beyond) return { kind: 'not-reached', beyond };
  if (support.tooFewForInterval !== null) return bareFigure(half.value, plan.level);
  const { value, low, high } = half;
  return { kind: 'estimate', value, low, high, level: plan.level, look: 'one', interval: 'clustered' };
}

function countsOf(
  rows: readonly MeasuredPullRequest[],
  spanOf: SpanOf,
): Readonly<Record<Span['kind'], number>> {
  const counts = { ended: 0, overtaken: 0, running: 0, 'never-started': 0, unknown: 0 };
  for (const row of rows) counts[spanOf(row).kind] += 1;
  return counts;
}
