import type { MetricResult } from '../domain/comparison.ts';
import type { ComparisonPlan } from '../domain/comparison-plan.ts';
import type { Estimate } from '../domain/estimate.ts';
import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import type { ShareMetric } from '../domain/metric.ts';
import { wilson } from '../statistics/wilson.ts';
import { clusteredDesignEffect } from './clustered-design-effect.ts';
import { supportOf } from './support.ts';

interface Tally {
  readonly counted: MeasuredPullRequest[];
  readonly succeeded: Set<MeasuredPullRequest>;
  readonly counts: Record<string, number>;
  unknown: number;
}

/**
 * A share with its Wilson interval, n reduced by the design effect of clustering by person. Below six effective
 * persons there are counts only (ruling 18).
 */
export function shareResult(
  rows: readonly MeasuredPullRequest[],
  metric: ShareMetric,
  plan: Pick<ComparisonPlan, 'minimum' | 'level'>,
): MetricResult {
  const tally = tallyOf(rows, metric);
  return {
    title: metric.title,
    kind: metric.kind,
    definition: metric.definition,
    denominator: metric.denominator,
    n: tally.counted.length,
    unknown: tally.unknown,
    estimate: estimateOf(tally, plan),
    successes: tally.succeeded.size,
    counts: tally.counts,
    incidence: [],
    parts: {},
  };
}

function tallyOf(rows: readonly MeasuredPullRequest[], metric: ShareMetric): Tally {
  const counts = Object.fromEntries([...metric.categories, ...metric.tags].map((name) => [name, 0]));
  const tally: Tally = { counted: [], succeeded: new Set(), counts, unknown: 0 };
  for (const row of rows) addTo(tally, row, metric.id);
  return tally;
}

function addTo(tally: Tally, row: MeasuredPullRequest, metricId: string): void {
  const outcome = row.shares[metricId];
  if (outcome === undefined || outcome.kind === 'unknown') {
    tally.unknown += 1;
    return;
  }
  if (outcome.kind === 'not-counted') {
    if (outcome.category !== null) tally.counts[outcome.category] = (tally.counts[outcome.category] ?? 0) + 1;
    return;
  }
  tally.counted.push(row);
  if (outcome.success) tally.succeeded.add(row);
  for (const name of [outcome.category, ...outcome.tags]) tally.counts[name] = (tally.counts[name] ?? 0) + 1;
}

function estimateOf(tally: Tally, plan: Pick<ComparisonPlan, 'minimum' | 'level'>): Estimate {
  const { counted, succeeded } = tally;
  if (counted.length === 0 && tally.unknown > 0) return { kind: 'unknown' };
  const support = supportOf(counted, plan.minimum);
  const tooFew = support.tooFew ?? support.tooFewForInterval;
  if (tooFew !== null) return tooFew;
  const designEffect = clusteredDesignEffect(counted, (row) => (succeeded.has(row) ? 1 : 0));
  const share = wilson({ successes: succeeded.size, n: counted.length, level: plan.level, designEffect });
  if (share === null) return { kind: 'unknown' };
  const { value, low, high } = share;
  return { kind: 'estimate', value, low, high, level: plan.level, look: 'one', interval: 'clustered' };
}
