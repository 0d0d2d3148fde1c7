import type { Comparison, WaitingPullRequest } from '../domain/comparison.ts';
import type { ComparisonPlan } from '../domain/comparison-plan.ts';
import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import { cohortName } from './cohort-name.ts';

/** Open, ready pull requests without a human review, longest first. */
export function waitingList(
  rows: readonly MeasuredPullRequest[],
  plan: Pick<ComparisonPlan, 'naming'>,
): readonly WaitingPullRequest[] {
  return rows
    .flatMap((row) => {
      const waiting = row.lists.waiting;
      if (waiting == null) return [];
      const cohort = cohortName(row.membership, plan.naming);
      return [{ repository: row.repository, number: row.number, cohort, waiting }];
    })
    .sort(
      (a, b) =>
        b.waiting - a.waiting || a.repository.localeCompare(b.repository, 'en') || a.number - b.number,
    );
}

/** How many pull requests are open and ready, and of how many the reviews are unknown. */
export function openCounts(rows: readonly MeasuredPullRequest[]): Comparison['open'] {
  const open = rows.filter(
    (row) => row.outcome.kind === 'open' && row.start.kind === 'started' && !row.isDraft,
  );
  return { total: open.length, reviewUnknown: open.filter((row) => row.lists.waiting === undefined).length };
}
