import type { Outcome } from '../domain/outcome.ts';
import type { PullRequest } from '../domain/pull-request.ts';

const OPEN: Outcome = Object.freeze({ kind: 'open' });
const UNKNOWN: Outcome = Object.freeze({ kind: 'unknown' });
const MERGED_SOME_TIME: Outcome = Object.freeze({ kind: 'merged', at: null });
const CLOSED_SOME_TIME: Outcome = Object.freeze({ kind: 'closed', at: null });

/** How a pull request stands: by its times, and by `state` where they are missing. Never guessed. */
export function outcomeOf({ mergedAt, closedAt, state }: PullRequest): Outcome {
  if (typeof mergedAt === 'number') return { kind: 'merged', at: mergedAt };
  if (state === 'merged') return MERGED_SOME_TIME;
  if (typeof closedAt === 'number') {
    // A merge closes, too: without `mergedAt` only the state can say that this was none.
    return mergedAt === null || state === 'closed' ? { kind: 'closed', at: closedAt } : UNKNOWN;
  }
  if (state === 'closed') return CLOSED_SOME_TIME;
  return state === 'open' || closedAt === null ? OPEN : UNKNOWN;
}
