import type { SetAside } from '../domain/comparison.ts';
import type { ComparisonPlan } from '../domain/comparison-plan.ts';
import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import { type CohortGroup, isBaseline, repositoriesWithHarness } from './cohort-groups.ts';
import { spanOf, startedIn } from './in-window.ts';
import { toDateWindow } from './to-date.ts';
import { weekCounts } from './week-counts.ts';

/** What started in the look-back and stands in no row, by the reason why. */
export function setAside(
  rows: readonly MeasuredPullRequest[],
  superseded: ReadonlySet<MeasuredPullRequest>,
  withheld: readonly CohortGroup[],
  plan: ComparisonPlan,
): SetAside {
  const lookBack = spanOf(plan.lookBack);
  const isShown = (row: MeasuredPullRequest): boolean => startedIn(toDateWindow(plan), row);
  const isMature = (row: MeasuredPullRequest): boolean => startedIn(lookBack, row);
  const mature = rows.filter(isMature);
  const based = mature.filter((row) => row.baseKind !== 'other');
  const shared = repositoriesWithHarness(rows);
  const ofKind = (kind: string): number => based.filter((row) => row.membership.kind === kind).length;
  return {
    automation: mature.filter((row) => row.membership.kind === 'automation').length,
    assistedLater: ofKind('assisted-later'),
    suggestive: ofKind('suggestive'),
    unobserved: ofKind('unobserved'),
    unmarkedElsewhere: based.filter((row) => row.membership.kind === 'unmarked' && !isBaseline(row, shared))
      .length,
    stacked: mature.filter((row) => row.membership.kind !== 'automation' && row.baseKind === 'other').length,
    superseded: superseded.size,
    withheld: withheld
      .map((group) => ({ name: group.identity.name, n: group.rows.filter(isShown).length }))
      .filter(({ n }) => n > 0)
      .sort((a, b) => b.n - a.n || a.name.localeCompare(b.name, 'en')),
    thisWeek: {
      automation: countsOf(rows.filter(isAutomation), plan),
      stacked: countsOf(
        rows.filter((row) => !isAutomation(row) && row.baseKind === 'other'),
        plan,
      ),
    },
  };
}

function isAutomation({ membership }: MeasuredPullRequest): boolean {
  return membership.kind === 'automation';
}

function countsOf(
  rows: readonly MeasuredPullRequest[],
  { week }: Pick<ComparisonPlan, 'week'>,
): { readonly opened: number; readonly merged: number } {
  const { opened, merged } = weekCounts(rows, week);
  return { opened, merged };
}
