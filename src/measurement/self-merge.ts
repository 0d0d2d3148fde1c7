import type { Account } from '../domain/account.ts';
import type { Observation } from '../domain/observation.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { PullRequestEvent } from '../domain/pull-request-event.ts';
import { sameAccount } from './same-account.ts';

/**
 * Whether the author or initiator merged a pull request; `null`: unknown. A merge by a queue or by auto-merge counts
 * as merged by whoever enqueued or enabled it.
 *
 * @see https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/merging-a-pull-request-with-a-merge-queue
 */
export function isSelfMerged({ pullRequest, attribution, person }: Observation): boolean | null {
  const merger = mergerOf(pullRequest);
  const { author } = pullRequest;
  if (merger === null || author === undefined) return null;
  if (author !== null && sameAccount(author, merger)) return true;
  if (attribution.initiator != null) return sameAccount(attribution.initiator, merger);
  const mayHaveInitiator =
    attribution.initiator === undefined && author !== null && person.kind === 'unknown';
  return mayHaveInitiator ? null : false;
}

function mergerOf(pullRequest: PullRequest): Account | null {
  const { mergedBy, events } = pullRequest;
  if (mergedBy != null && !isBot(mergedBy)) return mergedBy;
  if (events === undefined) return null;
  const request = requestOf(events);
  return request === undefined ? (mergedBy ?? null) : request;
}

/** Who asked the queue or auto-merge to merge; `undefined`: nobody did, `null`: a deleted or unnamed account. */
function requestOf(events: readonly PullRequestEvent[]): Account | null | undefined {
  let queued: Account | null | undefined;
  let automatic: Account | null | undefined;
  for (const { kind, actor } of events) {
    if (kind === 'added-to-merge-queue') queued = actor ?? null;
    if (kind === 'auto-merge-enabled') automatic = actor ?? null;
    if (kind === 'auto-merge-disabled') automatic = undefined;
  }
  return queued === undefined ? automatic : queued;
}

function isBot({ kind, login }: Account): boolean {
  return kind === 'bot' || (kind === undefined && login.endsWith('[bot]'));
}
