import type { ComparisonPlan } from '../../domain/comparison-plan.ts';
import type { MeasuredPullRequest } from '../../domain/measured-pull-request.ts';
import { supersededAttempts } from '../attempts.ts';
import type { CohortGroup } from '../cohort-groups.ts';
import { startedIn } from '../in-window.ts';
import type { ContrastWindow } from './contrast-window.ts';

/**
 * The attempts that do not count in a window. Where every week is a look, what stands is settled once an attempt has
 * reached the age of judgement: a later merge must not take back what an earlier look has seen.
 */
export function supersededIn(
  window: ContrastWindow,
  groups: readonly CohortGroup[],
  ofRows: ReadonlySet<MeasuredPullRequest>,
  { maturity }: Pick<ComparisonPlan, 'maturity'>,
): ReadonlySet<MeasuredPullRequest> {
  if (window.look === 'one') return ofRows;
  const started = groups.flatMap(({ rows }) => rows.filter((row) => startedIn(window, row)));
  return supersededAttempts(started, (row) => isMergedBy(row, maturity));
}

function isMergedBy({ start, outcome }: MeasuredPullRequest, age: number): boolean {
  if (start.kind !== 'started' || outcome.kind !== 'merged' || outcome.at === null) return false;
  return outcome.at - start.at <= age;
}
