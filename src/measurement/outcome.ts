import type { Instant } from '../domain/instant.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { PullRequestEvent } from '../domain/pull-request-event.ts';

const OPEN: Outcome = Object.freeze({ kind: 'open' });
const UNKNOWN: Outcome = Object.freeze({ kind: 'unknown' });

/**
 * How a pull request stands: by its times, else by its state, else by its timeline. Never guessed. A merge closes at
 * the same moment, so the closing dates a merge whose own time is missing.
 */
export function outcomeOf(pullRequest: PullRequest): Outcome {
  const { mergedAt, closedAt, state, events } = pullRequest;
  if (typeof mergedAt === 'number') return { kind: 'merged', at: mergedAt };
  if (state === 'merged') return { kind: 'merged', at: closedAt ?? lastAt('merged', events) };
  if (typeof closedAt === 'number' && (mergedAt === null || state === 'closed')) {
    return { kind: 'closed', at: closedAt };
  }
  if (state === 'closed') return { kind: 'closed', at: lastAt('closed', events) };
  if (state === 'open' || closedAt === null) return OPEN;
  return events === undefined ? UNKNOWN : fromTimeline(events);
}

function fromTimeline(events: readonly PullRequestEvent[]): Outcome {
  const mergedAt = lastAt('merged', events);
  if (mergedAt !== null) return { kind: 'merged', at: mergedAt };
  const last = events.findLast(({ kind }) => kind === 'closed' || kind === 'reopened');
  return last?.kind === 'closed' ? { kind: 'closed', at: last.at } : OPEN;
}

function lastAt(
  kind: PullRequestEvent['kind'],
  events: readonly PullRequestEvent[] | undefined,
): Instant | null {
  return events?.findLast((event) => event.kind === kind)?.at ?? null;
}
