import type { Instant } from '../domain/instant.ts';
import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import type { Week, Window } from '../domain/window.ts';

/** Whether a moment lies in a window; `null` and `undefined` do not. */
export function isIn(window: Window, moment: Instant | null | undefined): boolean {
  return moment != null && moment >= window.from && moment < window.until;
}

/** Whether a pull request's clock started in a window. */
export function startedIn(window: Window, row: MeasuredPullRequest): boolean {
  return row.start.kind === 'started' && isIn(window, row.start.at);
}

/** From the first week's beginning to the last one's end. An empty list is an empty window. */
export function spanOf(weeks: readonly Week[]): Window {
  return { from: weeks.at(0)?.from ?? 0, until: weeks.at(-1)?.until ?? 0 };
}
