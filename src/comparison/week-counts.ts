import type { UnreviewedMerge, WeekCounts } from '../domain/comparison.ts';
import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import type { Week } from '../domain/window.ts';
import { isIn } from './in-window.ts';

/** What was opened and merged in a week, and which merges no independent person had reviewed. */
export function weekCounts(rows: readonly MeasuredPullRequest[], week: Week): WeekCounts {
  const merged = rows.filter((row) => row.outcome.kind === 'merged' && isIn(week, row.outcome.at));
  return {
    opened: rows.filter((row) => isIn(week, row.createdAt)).length,
    merged: merged.length,
    mergeUnknown: rows.filter((row) => row.createdAt < week.until && isMergeUnknown(row)).length,
    reviewKnown: merged.filter((row) => row.shares['unreviewed-merge']?.kind === 'counted').length,
    unreviewed: merged.flatMap(unreviewedMerge).sort(byRepositoryAndNumber),
  };
}

/** Merged or not, or when, nobody can say. */
function isMergeUnknown({ outcome }: MeasuredPullRequest): boolean {
  return outcome.kind === 'unknown' || (outcome.kind === 'merged' && outcome.at === null);
}

function unreviewedMerge(row: MeasuredPullRequest): readonly UnreviewedMerge[] {
  const outcome = row.shares['unreviewed-merge'];
  if (outcome?.kind !== 'counted' || !outcome.success) return [];
  const size = row.quantities.size;
  return [
    {
      repository: row.repository,
      number: row.number,
      category: outcome.category,
      selfMerged: isSelfMerged(outcome.tags),
      lines: size?.kind === 'measured' ? (size.values.lines ?? null) : null,
      openFor: openFor(row),
    },
  ];
}

function isSelfMerged(tags: readonly string[]): boolean | null {
  return tags.includes('self-merge-unknown') ? null : tags.includes('self-merged');
}

function openFor(row: MeasuredPullRequest): number | null {
  const span = row.spans['time-to-merge'];
  return span?.kind === 'ended' ? span.ms : null;
}

function byRepositoryAndNumber(a: UnreviewedMerge, b: UnreviewedMerge): number {
  return a.repository.localeCompare(b.repository, 'en') || a.number - b.number;
}
