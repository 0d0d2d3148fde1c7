import type { Milliseconds } from '../domain/duration.ts';
import type { Instant } from '../domain/instant.ts';
import type { PullRequest } from '../domain/pull-request.ts';

/**
 * How long a pull request was ready between two moments, in ms: time that it spent back in draft does not count.
 * Where the draft history is unknown, all of it counts. Never negative.
 */
export function readyTime({ events }: PullRequest, from: Instant, until: Instant): Milliseconds {
  if (until <= from) return 0;
  let inDraft = 0;
  let draftSince: Instant | null = null;
  for (const { kind, at } of events ?? []) {
    if (kind === 'converted-to-draft') draftSince ??= at;
    if (kind !== 'ready-for-review' || draftSince === null) continue;
    inDraft += overlap(draftSince, at, from, until);
    draftSince = null;
  }
  if (draftSince !== null) inDraft += overlap(draftSince, until, from, until);
  return Math.max(0, until - from - inDraft);
}

function overlap(begin: Instant, end: Instant, from: Instant, until: Instant): Milliseconds {
  return Math.max(0, Math.min(end, until) - Math.max(begin, from));
}
