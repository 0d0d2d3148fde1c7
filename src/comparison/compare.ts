import type { Cohort, Comparison } from '../domain/comparison.ts';
import type { ComparisonPlan } from '../domain/comparison-plan.ts';
import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import type { Metric } from '../domain/metric.ts';
import { supersededAttempts } from './attempts.ts';
import { type CohortIdentity, cohort } from './cohort.ts';
import { cohortGroups, isLargeEnough } from './cohort-groups.ts';
import { contrasts } from './contrasts/contrasts.ts';
import { driftWatch } from './drift-watch.ts';
import { spanOf, startedIn } from './in-window.ts';
import { missingFacts } from './missing-facts.ts';
import { rateResult } from './rate-result.ts';
import { setAside } from './set-aside.ts';
import { shareResult } from './share-result.ts';
import { openCounts, waitingList } from './waiting-list.ts';

const ALL: CohortIdentity = { id: 'all', name: 'All', role: 'all', harness: null, model: null };

/**
 * Cohorts by harness beside the unmarked pull requests of the same repositories, each with its figures. Membership
 * rests on start signals only, and no cohort is ranked.
 *
 * @throws {Error} where the plan lacks the throughput or the coverage metric.
 */
export function compare(rows: readonly MeasuredPullRequest[], plan: ComparisonPlan): Comparison {
  const counted = rows.filter((row) => row.membership.kind !== 'automation' && row.baseKind !== 'other');
  const mature = counted.filter((row) => startedIn(spanOf(plan.lookBack), row));
  const superseded = supersededAttempts(mature);
  const standing = counted.filter((row) => !superseded.has(row));
  const groups = cohortGroups(counted, plan);
  const shown = groups.filter((group) => isLargeEnough(group, plan));
  const withheld = groups.filter((group) => !shown.includes(group));
  return {
    asOf: plan.asOf,
    maturity: plan.maturity,
    week: plan.week,
    weekBefore: plan.weekBefore,
    requestedWeeks: plan.requestedWeeks,
    lookBack: plan.lookBack,
    cohorts: shown
      .map((group) => cohort(group.identity, group.rows, superseded, plan))
      .sort(baselineThenSize),
    all: cohort(ALL, counted, superseded, plan),
    throughput: rateResult({ all: rows, counted }, metricOf(plan, 'rate', 'throughput'), plan),
    coverage: shareResult(
      mature.filter((row) => !superseded.has(row)),
      metricOf(plan, 'share', 'attribution-coverage'),
      plan,
    ),
    drift: driftWatch(
      rows,
      shown.map(({ identity }) => identity),
      plan,
    ),
    contrasts: contrasts({ shown, withheld, superseded }, plan),
    waiting: waitingList(standing, plan),
    open: openCounts(standing),
    setAside: setAside(rows, superseded, withheld, plan),
    missing: missingFacts(mature),
    minimum: plan.minimum,
    read: rows.length,
  };
}

function baselineThenSize(a: Cohort, b: Cohort): number {
  if (a.role !== b.role) return a.role === 'baseline' ? -1 : 1;
  return b.n - a.n || a.id.localeCompare(b.id, 'en');
}

function metricOf<K extends Metric['kind']>(
  plan: ComparisonPlan,
  kind: K,
  id: string,
): Extract<Metric, { kind: K }> {
  const isWanted = (metric: Metric): metric is Extract<Metric, { kind: K }> =>
    metric.kind === kind && metric.id === id;
  const metric = plan.metrics.find(isWanted);
  if (metric === undefined)
    throw new Error(`The plan has no ${kind} metric "${id}", which a comparison needs.`);
  return metric;
}
