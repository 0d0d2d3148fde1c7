import type { ToDate } from '../domain/comparison.ts';
import type { ComparisonPlan } from '../domain/comparison-plan.ts';
import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import type { DurationMetric } from '../domain/metric.ts';
import { durationResult } from './duration-result.ts';
import { spanOf, startedIn } from './in-window.ts';

/** How all pull requests that started since the look-back began stand at the data cut, the young ones as still running. */
export function toDate(rows: readonly MeasuredPullRequest[], plan: ComparisonPlan): ToDate {
  const window = { from: spanOf(plan.lookBack).from, until: plan.asOf };
  const started = rows.filter((row) => startedIn(window, row));
  const timeToMerge = plan.metrics.find(isTimeToMerge);
  return {
    merged: started.filter((row) => row.outcome.kind === 'merged').length,
    closed: started.filter((row) => row.outcome.kind === 'closed').length,
    open: started.filter((row) => row.outcome.kind === 'open').length,
    unknown: started.filter((row) => row.outcome.kind === 'unknown').length,
    incidence: timeToMerge === undefined ? [] : durationResult(started, timeToMerge, plan).incidence,
  };
}

function isTimeToMerge(metric: ComparisonPlan['metrics'][number]): metric is DurationMetric {
  return metric.kind === 'duration' && metric.id === 'time-to-merge';
}
