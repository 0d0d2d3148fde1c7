import type { IncidencePoint } from '../domain/comparison.ts';
import type { ComparisonPlan } from '../domain/comparison-plan.ts';
import type { Milliseconds } from '../domain/duration.ts';
import type { Estimate } from '../domain/estimate.ts';
import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import type { Span } from '../domain/span.ts';
import { aalenJohansen, type CumulativeIncidence } from '../statistics/aalen-johansen.ts';
import { bareFigure } from './bare-figure.ts';
import { clusterTally } from './cluster-tally.ts';
import { clusteredDesignEffect } from './clustered-design-effect.ts';
import { type Support, supportOf } from './support.ts';

/** The causes of the curve. */
export const REACHED = 1;
const OVERTAKEN = 2;

export type SpanOf = (row: MeasuredPullRequest) => Span;

/** What became of pull requests with time, and how many that rests on. */
export interface Incidence {
  /** Pull requests whose time is known. */
  readonly n: number;
  readonly support: Support;
  /** `null`: of no pull request is the time known. */
  readonly curve: CumulativeIncidence | null;
  readonly points: readonly IncidencePoint[];
}

type Plan = Pick<ComparisonPlan, 'minimum' | 'level'>;

/**
 * Aalen–Johansen cumulative incidence of spans that ended, with the overtaken ones as competing event and the open
 * ones as still running. The variance is inflated by the design effect of having got there by the last checkpoint.
 */
export function incidenceOf(
  rows: readonly MeasuredPullRequest[],
  spanOf: SpanOf,
  checkpoints: readonly Milliseconds[],
  plan: Plan,
): Incidence {
  const last = checkpoints.at(-1) ?? Number.POSITIVE_INFINITY;
  const { durations, causes, tally } = timed(rows, spanOf, last);
  const support = supportOf(tally, plan.minimum);
  if (tally.n === 0) return { n: 0, support, curve: null, points: [] };
  const varianceInflation = clusteredDesignEffect(tally);
  const curve = aalenJohansen(durations, causes, { level: plan.level, varianceInflation });
  const points = checkpoints.map((at) => ({
    at,
    reached: shareAt(curve, REACHED, at, support, plan),
    overtaken: shareAt(curve, OVERTAKEN, at, support, plan),
  }));
  return { n: tally.n, support, curve, points };
}

/** The known times as columns. In one pass: what a row holds lies far apart in memory. */
function timed(rows: readonly MeasuredPullRequest[], spanOf: SpanOf, last: Milliseconds) {
  const durations = new Float64Array(rows.length);
  const causes = new Uint8Array(rows.length);
  const clusters = clusterTally();
  let n = 0;
  for (const row of rows) {
    const span = spanOf(row);
    if (!isTimed(span)) continue;
    durations[n] = span.ms;
    causes[n] = causeOf(span);
    clusters.add(row, endedWithin(span, last));
    n += 1;
  }
  return { durations: durations.subarray(0, n), causes: causes.subarray(0, n), tally: clusters.tally() };
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

type TimedSpan = Extract<Span, { ms: Milliseconds }>;

function isTimed(span: Span): span is TimedSpan {
  return span.kind !== 'unknown' && span.kind !== 'never-started';
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

function endedWithin(span: TimedSpan, limit: Milliseconds): 0 | 1 {
  return span.kind === 'ended' && span.ms <= limit ? 1 : 0;
}
