import type { MetricResult } from '../domain/comparison.ts';
import type { ComparisonPlan } from '../domain/comparison-plan.ts';
import type { Estimate } from '../domain/estimate.ts';
import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import type { ShareMetric } from '../domain/metric.ts';
import { wilson } from '../statistics/wilson.ts';
import { clusterTally } from './cluster-tally.ts';
import { clusteredDesignEffect } from './clustered-design-effect.ts';
import { supportOf } from './support.ts';

interface Tally {
  readonly clusters: ReturnType<typeof clusterTally>;
  readonly counts: Record<string, number>;
  n: number;
  successes: number;
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
    n: tally.n,
    unknown: tally.unknown,
    estimate: estimateOf(tally, plan),
    successes: tally.successes,
    counts: tally.counts,
    incidence: [],
    parts: {},
  };
}

function tallyOf(rows: readonly MeasuredPullRequest[], metric: ShareMetric): Tally {
  const counts = Object.fromEntries([...metric.categories, ...metric.tags].map((name) => [name, 0]));
  const tally: Tally = { clusters: clusterTally(), counts, n: 0, successes: 0, unknown: 0 };
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
  tally.n += 1;
  if (outcome.success) tally.successes += 1;
  tally.clusters.add(row, outcome.success ? 1 : 0);
  tally.counts[outcome.category] = (tally.counts[outcome.category] ?? 0) + 1;
  for (const tag of outcome.tags) tally.counts[tag] = (tally.counts[tag] ?? 0) + 1;
}

function estimateOf(tally: Tally, plan: Pick<ComparisonPlan, 'minimum' | 'level'>): Estimate {
  const { n, successes } = tally;
  if (n === 0 && tally.unknown > 0) return { kind: 'unknown' };
  const clusters = tally.clusters.tally();
  const support = supportOf(clusters, plan.minimum);
  const tooFew = support.tooFew ?? support.tooFewForInterval;
  if (tooFew !== null) return tooFew;
  const designEffect = clusteredDesignEffect(clusters);
  const share = wilson({ successes, n, level: plan.level, designEffect });
  if (share === null) return { kind: 'unknown' };
  const { value, low, high } = share;
  return { kind: 'estimate', value, low, high, level: plan.level, look: 'one', interval: 'clustered' };
}
