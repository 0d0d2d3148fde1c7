import type { Commit } from '../domain/commit.ts';
import type { Instant } from '../domain/instant.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { PullRequestEvent } from '../domain/pull-request-event.ts';
import { commitsKnownAt } from './commits-known-at.ts';
import { reviewsKnownAt } from './reviews-known-at.ts';

/**
 * The facts as they were known at `asOf`, nothing later; `null` where the pull request did not exist yet. The same
 * object where nothing in it is later. What is not dated stays as it was observed (title, body, size), and so does
 * `updatedAt`: it says which version of the facts this is. A merge or closing of which the time is missing may have come
 * between `asOf` and `observedAt`: it is unknown then.
 */
export function knownAt(
  observed: PullRequest,
  asOf: Instant,
  observedAt: Instant = asOf,
): PullRequest | null {
  if (observed.createdAt > asOf) return null;
  const pullRequest = asOf < observedAt ? withoutUndatedState(observed) : observed;
  if (!hasLater(pullRequest, asOf)) return pullRequest;
  const { declared, events, reviews, labels, ...rest } = pullRequest;
  return {
    ...rest,
    ...stateAt(pullRequest, asOf),
    ...draftAt(pullRequest, asOf),
    ...commitsKnownAt(pullRequest, asOf),
    ...(declared !== undefined && (declared.at ?? asOf) <= asOf ? { declared } : {}),
    ...(events === undefined ? {} : { events: events.filter(({ at }) => at <= asOf) }),
    ...(reviews === undefined ? {} : { reviews: reviewsKnownAt(reviews, events ?? [], asOf) }),
    ...(labels === undefined ? {} : { labels: labelsAt(labels, events ?? [], asOf) }),
  };
}

function withoutUndatedState(pullRequest: PullRequest): PullRequest {
  const { state, ...rest } = pullRequest;
  const isDated =
    state === 'open' || typeof pullRequest.mergedAt === 'number' || typeof pullRequest.closedAt === 'number';
  return state === undefined || isDated ? pullRequest : rest;
}

function hasLater(pullRequest: PullRequest, asOf: Instant): boolean {
  return (
    (pullRequest.mergedAt ?? asOf) > asOf ||
    (pullRequest.closedAt ?? asOf) > asOf ||
    (pullRequest.declared?.at ?? asOf) > asOf ||
    (pullRequest.events?.some(({ at }) => at > asOf) ?? false) ||
    (pullRequest.reviews?.some(({ submittedAt }) => submittedAt > asOf) ?? false) ||
    (pullRequest.commits?.some((commit) => isLater(commit, asOf)) ?? false)
  );
}

function isLater({ committedAt, authoredAt }: Commit, asOf: Instant): boolean {
  return (committedAt ?? authoredAt ?? asOf) > asOf;
}

/** Merged is for ever; closed is until it is reopened. */
function stateAt(pullRequest: PullRequest, asOf: Instant): Partial<PullRequest> {
  const { mergedAt, closedAt, events } = pullRequest;
  if (typeof mergedAt === 'number' && mergedAt <= asOf) {
    return (closedAt ?? asOf) > asOf ? { closedAt: mergedAt } : {};
  }
  const later = (mergedAt ?? asOf) > asOf || (closedAt ?? asOf) > asOf || endsLater(events ?? [], asOf);
  if (!later) return {};
  const last = events?.findLast((event) => isEnd(event) && event.at <= asOf);
  const closed = last === undefined ? null : closing(last);
  const known =
    closed ?? (events === undefined && (closedAt ?? asOf + 1) <= asOf ? (closedAt ?? null) : null);
  return {
    state: known === null ? 'open' : 'closed',
    closedAt: known,
    mergedAt: null,
    mergedBy: null,
    mergeCommit: null,
  };
}

function endsLater(events: readonly PullRequestEvent[], asOf: Instant): boolean {
  return events.some((event) => isEnd(event) && event.at > asOf);
}

function isEnd({ kind }: PullRequestEvent): boolean {
  return kind === 'closed' || kind === 'reopened' || kind === 'merged';
}

function closing({ kind, at }: PullRequestEvent): Instant | null {
  return kind === 'closed' ? at : null;
}

/** The first later event tells what it was before it. */
function draftAt({ events }: PullRequest, asOf: Instant): Partial<PullRequest> {
  const next = events?.find(
    ({ kind, at }) => at > asOf && (kind === 'ready-for-review' || kind === 'converted-to-draft'),
  );
  return next === undefined ? {} : { isDraft: next.kind === 'ready-for-review' };
}

function labelsAt(
  labels: readonly string[],
  events: readonly PullRequestEvent[],
  asOf: Instant,
): readonly string[] {
  const before = new Map<string, boolean>();
  for (const event of events) {
    if (event.at <= asOf || (event.kind !== 'labeled' && event.kind !== 'unlabeled')) continue;
    if (!before.has(event.label)) before.set(event.label, event.kind === 'unlabeled');
  }
  if (before.size === 0) return labels;
  const removedLater = [...before].filter(([label, there]) => there && !labels.includes(label));
  return [...labels.filter((label) => before.get(label) ?? true), ...removedLater.map(([label]) => label)];
}
