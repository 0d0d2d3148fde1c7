import type { ToDate } from '../domain/comparison.ts';
import type { ComparisonPlan } from '../domain/comparison-plan.ts';
import { DAY } from '../domain/duration.ts';
import type { Instant } from '../domain/instant.ts';
import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import type { Span } from '../domain/span.ts';
import type { Window } from '../domain/window.ts';
import { startedIn } from './in-window.ts';
import { incidenceOf } from './incidence.ts';

const AGES = [DAY, 7 * DAY, 14 * DAY];

/**
 * How all pull requests that started since the look-back began stand at the data cut, the young ones as still running.
 * By the calendar, as merged-by-14d is: time spent back in draft is not taken out.
 */
export function toDate(rows: readonly MeasuredPullRequest[], plan: ComparisonPlan): ToDate {
  const started = rows.filter((row) => startedIn(toDateWindow(plan), row));
  const count = (kind: MeasuredPullRequest['outcome']['kind']): number =>
    started.filter(({ outcome }) => outcome.kind === kind).length;
  return {
    merged: count('merged'),
    closed: count('closed'),
    open: count('open'),
    unknown: count('unknown'),
    incidence: incidenceOf(started, (row) => calendarSpan(row, plan.asOf), AGES, plan).points,
  };
}

/** From the first week that is drawn to the data cut. */
export function toDateWindow({ trend, week, asOf }: Pick<ComparisonPlan, 'trend' | 'week' | 'asOf'>): Window {
  return { from: (trend[0] ?? week).from, until: asOf + 1 };
}

function calendarSpan({ start, outcome }: MeasuredPullRequest, asOf: Instant): Span {
  if (start.kind === 'never-started') return { kind: 'never-started' };
  const until = (end: Instant): number => Math.max(0, end - start.at);
  switch (outcome.kind) {
    case 'open':
      return { kind: 'running', ms: until(asOf) };
    case 'unknown':
      return { kind: 'unknown' };
    case 'merged':
      return outcome.at === null ? { kind: 'unknown' } : { kind: 'ended', ms: until(outcome.at) };
    case 'closed':
      return outcome.at === null
        ? { kind: 'unknown' }
        : { kind: 'overtaken', by: 'closed', ms: until(outcome.at) };
  }
}
