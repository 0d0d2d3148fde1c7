import { DAY } from '../domain/duration.ts';
import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import { cohortKey } from './cohort-key.ts';

const ATTEMPT_WINDOW = 7 * DAY;

/**
 * The pull requests that were superseded: attempts at the same issue by the same person in the same cohort, started
 * within 7 days (best-of-N, re-runs). A group counts once: its merged attempts stand, or else its last one does.
 */
export function supersededAttempts(
  rows: readonly MeasuredPullRequest[],
  isMerged: (row: MeasuredPullRequest) => boolean = ({ outcome }) => outcome.kind === 'merged',
): ReadonlySet<MeasuredPullRequest> {
  const superseded = new Set<MeasuredPullRequest>();
  for (const attempts of attemptsByIssue(rows).values()) {
    for (const group of withinDays(attempts))
      for (const row of allButWhatStands(group, isMerged)) superseded.add(row);
  }
  return superseded;
}

function attemptsByIssue(rows: readonly MeasuredPullRequest[]): ReadonlyMap<string, MeasuredPullRequest[]> {
  const byIssue = new Map<string, MeasuredPullRequest[]>();
  for (const row of rows) {
    if (row.person.kind !== 'known' || row.linkedIssues === null) continue;
    for (const issue of row.linkedIssues) {
      const key = `${cohortKey(row.membership)}\n${row.person.login.toLowerCase()}\n${issue.toLowerCase()}`;
      const attempts = byIssue.get(key);
      if (attempts === undefined) byIssue.set(key, [row]);
      else attempts.push(row);
    }
  }
  return byIssue;
}

function withinDays(attempts: readonly MeasuredPullRequest[]): readonly (readonly MeasuredPullRequest[])[] {
  if (attempts.length < 2) return [];
  const groups: MeasuredPullRequest[][] = [];
  for (const row of [...attempts].sort((a, b) => startOf(a) - startOf(b))) {
    const group = groups.at(-1);
    const first = group?.at(0);
    if (group !== undefined && first !== undefined && startOf(row) - startOf(first) <= ATTEMPT_WINDOW)
      group.push(row);
    else groups.push([row]);
  }
  return groups;
}

function allButWhatStands(
  group: readonly MeasuredPullRequest[],
  isMerged: (row: MeasuredPullRequest) => boolean,
): readonly MeasuredPullRequest[] {
  const unmerged = group.filter((row) => !isMerged(row));
  return unmerged.length < group.length ? unmerged : group.slice(0, -1);
}

function startOf(row: MeasuredPullRequest): number {
  return row.start.kind === 'started' ? row.start.at : row.createdAt;
}
