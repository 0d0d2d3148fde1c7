import type { Cohort, MetricResult } from '../domain/comparison.ts';
import type { ComparisonPlan } from '../domain/comparison-plan.ts';
import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import { effectiveClusters } from '../statistics/effective-clusters.ts';
import { clusterTally } from './cluster-tally.ts';
import { isIn, spanOf, startedIn } from './in-window.ts';
import { type CohortRows, metricResult } from './metric-result.ts';
import { toDate } from './to-date.ts';
import { trend } from './trend.ts';
import { weekCounts } from './week-counts.ts';

/** Who a cohort is. */
export type CohortIdentity = Pick<Cohort, 'id' | 'name' | 'role' | 'harness' | 'model'>;

/**
 * The figures of one cohort. `rows` are all its pull requests; `superseded` attempts are left out of everything but
 * the plain counts of a week.
 */
export function cohort(
  identity: CohortIdentity,
  rows: readonly MeasuredPullRequest[],
  superseded: ReadonlySet<MeasuredPullRequest>,
  plan: ComparisonPlan,
): Cohort {
  const lookBack = spanOf(plan.lookBack);
  const standing = rows.filter((row) => !superseded.has(row));
  const mature = standing.filter((row) => startedIn(lookBack, row));
  const clusters = clusterTally();
  for (const row of mature) clusters.add(row);
  const tally = clusters.tally();
  return {
    ...identity,
    n: mature.length,
    persons: tally.knownPersons,
    unknownPersons: mature.filter((row) => row.person.kind === 'unknown').length,
    effectivePersons: effectiveClusters(tally.clusters.map(({ n }) => n)),
    repositories: new Set(mature.map((row) => row.repository)).size,
    neverStarted: rows.filter((row) => row.start.kind === 'never-started' && isIn(lookBack, row.createdAt))
      .length,
    metrics: metricResults({ all: rows, mature }, plan),
    thisWeek: weekCounts(rows, plan.week),
    weekBefore: weekCounts(rows, plan.weekBefore),
    toDate: toDate(standing, plan),
    trend: trend(standing, plan),
  };
}

function metricResults(rows: CohortRows, plan: ComparisonPlan): Readonly<Record<string, MetricResult>> {
  const results: [string, MetricResult][] = [];
  for (const metric of plan.metrics) {
    const result = metricResult(rows, metric, plan);
    if (result !== null) results.push([metric.id, result]);
  }
  return Object.fromEntries(results);
}
