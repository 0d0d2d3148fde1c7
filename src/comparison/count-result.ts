import type { MetricResult } from '../domain/comparison.ts';
import type { ComparisonPlan } from '../domain/comparison-plan.ts';
import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import type { CountMetric } from '../domain/metric.ts';
import { bareFigure } from './bare-figure.ts';
import { isIn, spanOf } from './in-window.ts';

/** Plain counts: this week, the week before, and the look-back. Not a sample: there is nothing to estimate. */
export function countResult(
  rows: readonly MeasuredPullRequest[],
  metric: CountMetric,
  plan: Pick<ComparisonPlan, 'week' | 'weekBefore' | 'lookBack' | 'level'>,
): MetricResult {
  const lookBack = spanOf(plan.lookBack);
  const moments = rows.map((row) => row.moments[metric.id]);
  const thisWeek = moments.filter((moment) => isIn(plan.week, moment)).length;
  return {
    title: metric.title,
    kind: metric.kind,
    definition: metric.definition,
    denominator: metric.denominator,
    n: thisWeek,
    unknown: moments.filter((moment) => moment === undefined).length,
    estimate: bareFigure(thisWeek, plan.level),
    successes: null,
    counts: {
      'this-week': thisWeek,
      'week-before': moments.filter((moment) => isIn(plan.weekBefore, moment)).length,
      'look-back': moments.filter((moment) => isIn(lookBack, moment)).length,
    },
    incidence: [],
    parts: {},
  };
}
