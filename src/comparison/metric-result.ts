import type { MetricResult } from '../domain/comparison.ts';
import type { ComparisonPlan } from '../domain/comparison-plan.ts';
import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import type { Metric } from '../domain/metric.ts';
import { countResult } from './count-result.ts';
import { durationResult } from './duration-result.ts';
import { isIn } from './in-window.ts';
import { quantityResult } from './quantity-result.ts';
import { shareResult } from './share-result.ts';

/** The pull requests that a cohort's figures draw on. */
export interface CohortRows {
  /** Every pull request of the cohort, in and outside the windows. */
  readonly all: readonly MeasuredPullRequest[];
  /** Those that started in the look-back: the one denominator of the row. */
  readonly mature: readonly MeasuredPullRequest[];
}

/** A cohort's figure for a metric; `null` for the kinds that are not a cohort's: rates and lists. */
export function metricResult(rows: CohortRows, metric: Metric, plan: ComparisonPlan): MetricResult | null {
  switch (metric.kind) {
    case 'count':
      return countResult(rows.all, metric, plan);
    case 'share':
      return shareResult(rows.mature, metric, plan);
    case 'duration':
      return durationResult(rows.mature, metric, plan);
    case 'quantity':
      return quantityResult(
        metric.population === 'started' ? rows.mature : mergedThisWeek(rows, plan),
        metric,
        plan,
      );
    case 'rate':
    case 'list':
      return null;
  }
}

function mergedThisWeek(rows: CohortRows, plan: ComparisonPlan): readonly MeasuredPullRequest[] {
  return rows.all.filter((row) => row.outcome.kind === 'merged' && isIn(plan.week, row.outcome.at));
}
