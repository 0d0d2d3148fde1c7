import type { Instant } from '../domain/instant.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { PullRequestEvent } from '../domain/pull-request-event.ts';
import type { Start } from '../domain/start.ts';
import { outcomeOf } from './outcome.ts';

const NEVER_STARTED: Start = Object.freeze({ kind: 'never-started' });

/**
 * When the clock of a pull request starts, as far as `asOf` can know: the first moment that it was ready. Toggling
 * draft later does not move it; a review does not either.
 *
 * The first draft event tells how it was opened: `ready-for-review` as a draft, `converted-to-draft` ready. A draft
 * that was merged without ever being marked ready counts as made ready by its merge, at that moment: somebody found
 * it ready then at the latest, and an earlier start would change the figures of weeks that are already published.
 */
export function startOf(pullRequest: PullRequest, asOf: Instant): Start {
  if (pullRequest.createdAt > asOf) return NEVER_STARTED;
  const mergedAt = mergedBy(pullRequest, asOf);
  if (pullRequest.events === undefined) return withoutHistory(pullRequest, mergedAt !== null);
  const first = pullRequest.events.find(isDraftEvent);
  if (first?.kind === 'ready-for-review') return firstOf(first.at, mergedAt, pullRequest.createdAt, asOf);
  if (first === undefined && pullRequest.isDraft === true) {
    if (mergedAt === 'unknown-when') return started(pullRequest.createdAt, true);
    return mergedAt === null ? NEVER_STARTED : started(Math.max(mergedAt, pullRequest.createdAt), false);
  }
  return started(pullRequest.createdAt, first === undefined && pullRequest.isDraft === undefined);
}

function mergedBy(pullRequest: PullRequest, asOf: Instant): Instant | 'unknown-when' | null {
  const outcome = outcomeOf(pullRequest);
  if (outcome.kind !== 'merged') return null;
  if (outcome.at === null) return 'unknown-when';
  return outcome.at <= asOf ? outcome.at : null;
}

function withoutHistory(pullRequest: PullRequest, merged: boolean): Start {
  return pullRequest.isDraft === true && !merged ? NEVER_STARTED : started(pullRequest.createdAt, true);
}

function isDraftEvent(event: PullRequestEvent): boolean {
  return event.kind === 'ready-for-review' || event.kind === 'converted-to-draft';
}

function firstOf(
  ready: Instant,
  mergedAt: Instant | 'unknown-when' | null,
  createdAt: Instant,
  asOf: Instant,
): Start {
  const proven = typeof mergedAt === 'number' ? Math.min(ready, mergedAt) : ready;
  return proven > asOf ? NEVER_STARTED : started(Math.max(proven, createdAt), false);
}

function started(at: Instant, assumed: boolean): Start {
  return { kind: 'started', at, assumed };
}
