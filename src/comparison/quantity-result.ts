import type { MetricResult } from '../domain/comparison.ts';
import type { ComparisonPlan } from '../domain/comparison-plan.ts';
import type { Estimate } from '../domain/estimate.ts';
import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import type { QuantityMetric } from '../domain/metric.ts';
import { quantileInterval } from '../statistics/quantile-interval.ts';
import { bareFigure } from './bare-figure.ts';
import { clusterTally } from './cluster-tally.ts';
import { type Support, supportOf } from './support.ts';

type Plan = Pick<ComparisonPlan, 'minimum' | 'level'>;

/** Medians of a metric's parts with order-statistic intervals; pull requests are taken as independent and said to be. */
export function quantityResult(
  rows: readonly MeasuredPullRequest[],
  metric: QuantityMetric,
  plan: Plan,
): MetricResult {
  const known = rows.filter((row) => row.quantities[metric.id]?.kind === 'measured');
  const unknown = rows.filter((row) => (row.quantities[metric.id]?.kind ?? 'unknown') === 'unknown').length;
  const clusters = clusterTally();
  for (const row of known) clusters.add(row);
  const support = supportOf(clusters.tally(), plan.minimum);
  const [headline, ...others] = metric.parts.map((part): [string, Estimate] => [
    part,
    known.length === 0 && unknown > 0 ? { kind: 'unknown' } : medianOf(known, metric, part, support, plan),
  ]);
  return {
    title: metric.title,
    kind: metric.kind,
    definition: metric.definition,
    denominator: metric.denominator,
    n: known.length,
    unknown,
    estimate: headline?.[1] ?? { kind: 'unknown' },
    successes: null,
    counts: {},
    incidence: [],
    parts: Object.fromEntries(others),
  };
}

function medianOf(
  known: readonly MeasuredPullRequest[],
  metric: QuantityMetric,
  part: string,
  support: Support,
  plan: Plan,
): Estimate {
  if (support.tooFew !== null) return support.tooFew;
  const values = Float64Array.from(known, (row) => {
    const quantity = row.quantities[metric.id];
    return quantity?.kind === 'measured' ? (quantity.values[part] ?? Number.NaN) : Number.NaN;
  }).filter((value) => !Number.isNaN(value));
  const median = quantileInterval(values, 0.5, plan.level);
  if (median === null) return { kind: 'unknown' };
  if (support.tooFewForInterval !== null) return bareFigure(median.value, plan.level);
  const { value, low, high } = median;
  return { kind: 'estimate', value, low, high, level: plan.level, look: 'one', interval: 'unclustered' };
}
