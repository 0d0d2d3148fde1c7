import type { IncidencePoint, MetricResult } from '../domain/comparison.ts';
import type { ComparisonPlan } from '../domain/comparison-plan.ts';
import type { Milliseconds } from '../domain/duration.ts';
import type { Estimate } from '../domain/estimate.ts';
import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import type { DurationMetric } from '../domain/metric.ts';
import type { Span } from '../domain/span.ts';
import { aalenJohansen, type CumulativeIncidence } from '../statistics/aalen-johansen.ts';
import { bareFigure } from './bare-figure.ts';
import { clusteredDesignEffect } from './clustered-design-effect.ts';
import { type Support, supportOf } from './support.ts';

const REACHED = 1;
const OVERTAKEN = 2;

type Plan = Pick<ComparisonPlan, 'minimum' | 'level'>;

/**
 * "Half within": the first age by which half of *all* pull requests got there, from the Aalen–Johansen cumulative
 * incidence with the overtaking outcome as competing event and the open ones as still running.
 */
export function durationResult(
  rows: readonly MeasuredPullRequest[],
  metric: DurationMetric,
  plan: Plan,
): MetricResult {
  const known = rows.filter((row) => isTimed(spanOf(row, metric)));
  const curve = known.length === 0 ? null : curveOf(known, metric, plan);
  const support = supportOf(known, plan.minimum);
  const unknown = rows.filter((row) => spanOf(row, metric).kind === 'unknown').length;
  return {
    title: metric.title,
    kind: metric.kind,
    definition: metric.definition,
    denominator: metric.denominator,
    n: known.length,
    unknown,
    estimate: halfWithin(support, curve, metric, plan, unknown),
    successes: null,
    counts: countsOf(rows, metric),
    incidence: curve === null ? [] : metric.checkpoints.map((at) => incidenceAt(curve, at, support, plan)),
    parts: {},
  };
}

function halfWithin(
  support: Support,
  curve: CumulativeIncidence | null,
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

function incidenceAt(
  curve: CumulativeIncidence,
  at: Milliseconds,
  support: Support,
  plan: Plan,
): IncidencePoint {
  return {
    at,
    reached: shareAt(curve, REACHED, at, support, plan),
    overtaken: shareAt(curve, OVERTAKEN, at, support, plan),
  };
}

function shareAt(
  curve: CumulativeIncidence,
  cause: 1 | 2,
  at: Milliseconds,
  support: Support,
  plan: Plan,
): Estimate {
  if (support.tooFew !== null) return support.tooFew;
  const point = curve.at(cause, at);
  if (point === null) return { kind: 'unknown' };
  const { value, low, high } = point;
  if (support.tooFewForInterval !== null) return bareFigure(value, plan.level);
  return { kind: 'estimate', value, low, high, level: plan.level, look: 'one', interval: 'clustered' };
}

function curveOf(
  known: readonly MeasuredPullRequest[],
  metric: DurationMetric,
  plan: Plan,
): CumulativeIncidence {
  const durations = new Float64Array(known.length);
  const causes = new Uint8Array(known.length);
  for (const [index, row] of known.entries()) {
    const span = spanOf(row, metric);
    if (!isTimed(span)) continue;
    durations[index] = span.ms;
    causes[index] = causeOf(span);
  }
  const last = metric.checkpoints.at(-1) ?? Number.POSITIVE_INFINITY;
  const varianceInflation = clusteredDesignEffect(known, (row) => endedWithin(spanOf(row, metric), last));
  return aalenJohansen(durations, causes, { level: plan.level, varianceInflation });
}

function countsOf(
  rows: readonly MeasuredPullRequest[],
  metric: DurationMetric,
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = { ended: 0, overtaken: 0, running: 0, 'never-started': 0 };
  for (const row of rows) {
    const { kind } = spanOf(row, metric);
    if (kind !== 'unknown') counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

function spanOf(row: MeasuredPullRequest, metric: DurationMetric): Span {
  return row.spans[metric.id] ?? { kind: 'unknown' };
}

type TimedSpan = Extract<Span, { ms: Milliseconds }>;

function isTimed(span: Span): span is TimedSpan {
  return 'ms' in span;
}

function causeOf(span: TimedSpan): 0 | 1 | 2 {
  switch (span.kind) {
    case 'ended':
      return REACHED;
    case 'overtaken':
      return OVERTAKEN;
    case 'running':
      return 0;
  }
}

function endedWithin(span: Span, limit: Milliseconds): number {
  return span.kind === 'ended' && span.ms <= limit ? 1 : 0;
}
