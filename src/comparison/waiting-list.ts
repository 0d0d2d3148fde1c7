import type { Comparison, WaitingPullRequest } from '../domain/comparison.ts';
import type { ComparisonPlan } from '../domain/comparison-plan.ts';
import type { MeasuredPullRequest, Membership } from '../domain/measured-pull-request.ts';
import { cohortName } from './cohort-name.ts';

/** What stands in no row has no harness's name: a weak or a late mark. */
const NO_ROW = 'no row';

/** Open, ready pull requests without a human review, longest first. */
export function waitingList(
  rows: readonly MeasuredPullRequest[],
  plan: Pick<ComparisonPlan, 'naming'>,
): readonly WaitingPullRequest[] {
  return rows
    .flatMap((row) => {
      const waiting = row.lists.waiting;
      if (waiting == null) return [];
      const cohort = isInRow(row.membership) ? cohortName(row.membership, plan.naming) : NO_ROW;
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

function isInRow({ kind }: Membership): boolean {
  return kind === 'harness' || kind === 'unmarked';
}
