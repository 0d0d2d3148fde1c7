import type { TrendPoint } from '../domain/comparison.ts';
import type { ComparisonPlan } from '../domain/comparison-plan.ts';
import { DAY } from '../domain/duration.ts';
import type { Estimate } from '../domain/estimate.ts';
import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import type { Week } from '../domain/window.ts';
import { bareFigure } from './bare-figure.ts';
import { weekIndex } from './week-index.ts';

/** Every week is read at the same age, so that the young ones do not look slow. */
const AGE = 7 * DAY;
/** The two youngest weeks are drawn as unfinished. */
const UNFINISHED = 2;
/** A point of fewer is noise. */
const POINT_MINIMUM = 5;

/** By start week: how many started, and the share that was merged within 7 days of its start. */
export function trend(
  rows: readonly MeasuredPullRequest[],
  plan: Pick<ComparisonPlan, 'trend' | 'asOf' | 'level'>,
): readonly TrendPoint[] {
  const startedByWeek = byStartWeek(rows, plan.trend);
  return plan.trend.map((week, index) => {
    const started = startedByWeek[index] ?? [];
    return {
      week: week.id,
      started: started.length,
      mergedBy7d: mergedByAge(started, plan),
      finished: index < plan.trend.length - UNFINISHED && isOldEnough(week, plan.asOf),
    };
  });
}

function byStartWeek(
  rows: readonly MeasuredPullRequest[],
  weeks: readonly Week[],
): readonly (readonly MeasuredPullRequest[])[] {
  const started: MeasuredPullRequest[][] = weeks.map(() => []);
  for (const row of rows) {
    if (row.start.kind === 'started') started[weekIndex(weeks, row.start.at)]?.push(row);
  }
  return started;
}

function mergedByAge(
  started: readonly MeasuredPullRequest[],
  plan: Pick<ComparisonPlan, 'asOf' | 'level'>,
): Estimate {
  const known = started.filter((row) => isKnown(row) && isOfAge(row, plan.asOf));
  if (known.length < POINT_MINIMUM) {
    return { kind: 'too-few', n: known.length, needed: POINT_MINIMUM, of: 'pull-requests' };
  }
  return bareFigure(known.filter(isMergedWithinAge).length / known.length, plan.level);
}

function isKnown({ outcome }: MeasuredPullRequest): boolean {
  return outcome.kind !== 'unknown' && !(outcome.kind === 'merged' && outcome.at === null);
}

/** By the calendar, as merged-by-14d is. */
function isMergedWithinAge({ start, outcome }: MeasuredPullRequest): boolean {
  return start.kind === 'started' && outcome.kind === 'merged' && (outcome.at ?? Infinity) - start.at <= AGE;
}

function isOfAge(row: MeasuredPullRequest, asOf: number): boolean {
  return row.start.kind === 'started' && row.start.at + AGE <= asOf;
}

function isOldEnough(week: Week, asOf: number): boolean {
  return week.until + AGE <= asOf;
}
