import type { Account } from '../../src/domain/account.ts';
import type { Commit } from '../../src/domain/commit.ts';
import { DAY, HOUR, MINUTE } from '../../src/domain/duration.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import type { PullRequestEvent } from '../../src/domain/pull-request-event.ts';
import type { Review } from '../../src/domain/review.ts';

/** When pull requests of {@link pullRequest} are opened unless told otherwise: a Monday morning. */
export const OPENED: Instant = at('2026-10-05T09:00Z');

/**
 * A pull request in a world where every fact is known and fits the others: ready, open, by ada, with one commit
 * and no review. `mergedAt` or `closedAt` bring their state, events and merger with them; events are sorted.
 */
export function pullRequest(overrides: Partial<PullRequest> = {}): PullRequest {
  const createdAt = overrides.createdAt ?? OPENED;
  const author = overrides.author === undefined ? user('ada') : overrides.author;
  const commits = overrides.commits ?? [commit({ author, at: createdAt - MINUTE })];
  return {
    repository: 'example/shop',
    number: 1,
    updatedAt: Math.max(createdAt, overrides.mergedAt ?? createdAt, overrides.closedAt ?? createdAt),
    title: 'Sort the basket by price',
    body: 'The basket was sorted by name.',
    isDraft: false,
    mergeCommit: null,
    headBranch: 'sort-basket',
    headRepository: 'example/shop',
    baseBranch: 'main',
    baseKind: 'default',
    labels: [],
    commitsTotal: commits.length,
    reviews: [],
    additions: 30,
    deletions: 10,
    changedFiles: 3,
    linkedIssues: [],
    ...end(overrides),
    ...overrides,
    createdAt,
    author,
    commits,
    events: eventsOf(overrides),
  };
}

/** The same pull request with these facts unknown. */
export function without(of: PullRequest, ...facts: readonly (keyof PullRequest)[]): PullRequest {
  const entries = Object.entries(of).filter(([fact]) => !facts.some((name) => name === fact));
  return {
    repository: of.repository,
    number: of.number,
    createdAt: of.createdAt,
    ...Object.fromEntries(entries),
  };
}

/** Only what every pull request has: repository, number and when it was created. */
export function thinPullRequest(overrides: Partial<PullRequest> = {}): PullRequest {
  return { repository: 'example/shop', number: 1, createdAt: OPENED, ...overrides };
}

/** A moment: `at('2026-10-05T09:00Z')`. */
export function at(iso: string): Instant {
  const instant = Date.parse(iso);
  if (Number.isNaN(instant)) throw new Error(`not a moment: ${iso}`);
  return instant;
}

export function minutesAfter(minutes: number, from: Instant = OPENED): Instant {
  return from + minutes * MINUTE;
}

export function hoursAfter(hours: number, from: Instant = OPENED): Instant {
  return from + hours * HOUR;
}

export function daysAfter(days: number, from: Instant = OPENED): Instant {
  return from + days * DAY;
}

export function user(login: string): Account {
  return { login, id: idOf(login), kind: 'user' };
}

export function bot(login: string, id: number = idOf(login)): Account {
  return { login, id, kind: 'bot' };
}

/** An account of which a thin export says only the login. */
export function someAccount(login: string): Account {
  return { login };
}

/** A deleted account. */
export const GHOST: null = null;

export function approved(author: Account | null, submittedAt: Instant): Review {
  return { author, state: 'approved', submittedAt };
}

export function commented(author: Account | null, submittedAt: Instant): Review {
  return { author, state: 'commented', submittedAt };
}

export function requestedChanges(author: Account | null, submittedAt: Instant): Review {
  return { author, state: 'changes-requested', submittedAt };
}

/** The verdict it had is in the `review-dismissed` event: {@link reviewDismissed}. */
export function dismissed(author: Account | null, submittedAt: Instant): Review {
  return { author, state: 'dismissed', submittedAt };
}

/** A commit of the branch, written and committed at the same moment by the same account. */
export function commit(of: {
  readonly author: Account | null;
  readonly at: Instant;
  readonly committedAt?: Instant;
  readonly message?: string;
  readonly isMerge?: boolean;
}): Commit {
  const name = of.author?.login ?? 'Somebody';
  const identity = { name, email: `${name}@example.com`, account: of.author };
  return {
    sha: idOf(`${name} ${of.at} ${of.message}`).toString(16).padStart(40, '0'),
    message: of.message ?? 'Sort the basket by price',
    author: identity,
    committer: identity,
    authoredAt: of.at,
    committedAt: of.committedAt ?? of.at,
    isMerge: of.isMerge ?? false,
  };
}

/** Makes one kind of event: `readyForReview(hoursAfter(2), user('ada'))`. */
type EventAt = (at: Instant, actor?: Account | null) => PullRequestEvent;

export const readyForReview: EventAt = (at, actor = user('ada')) => ({ kind: 'ready-for-review', at, actor });
export const convertedToDraft: EventAt = (at, actor = user('ada')) => ({
  kind: 'converted-to-draft',
  at,
  actor,
});
export const closed: EventAt = (at, actor = user('ada')) => ({ kind: 'closed', at, actor });
export const reopened: EventAt = (at, actor = user('ada')) => ({ kind: 'reopened', at, actor });
export const merged: EventAt = (at, actor = user('grace')) => ({ kind: 'merged', at, actor });
export const forcePushed: EventAt = (at, actor = user('ada')) => ({ kind: 'head-force-pushed', at, actor });
export const autoMergeEnabled: EventAt = (at, actor = user('ada')) => ({
  kind: 'auto-merge-enabled',
  at,
  actor,
});
export const autoMergeDisabled: EventAt = (at, actor = user('ada')) => ({
  kind: 'auto-merge-disabled',
  at,
  actor,
});
export const addedToMergeQueue: EventAt = (at, actor = user('ada')) => ({
  kind: 'added-to-merge-queue',
  at,
  actor,
});

export function labeled(label: string, at: Instant, actor: Account | null = user('ada')): PullRequestEvent {
  return { kind: 'labeled', label, at, actor };
}

export function unlabeled(label: string, at: Instant, actor: Account | null = user('ada')): PullRequestEvent {
  return { kind: 'unlabeled', label, at, actor };
}

export function assigned(
  assignee: Account | null,
  at: Instant,
  actor: Account | null = user('ada'),
): PullRequestEvent {
  return { kind: 'assigned', assignee, at, actor };
}

export function reviewDismissed(
  previousState: Review['state'],
  at: Instant,
  actor: Account | null = user('ada'),
): PullRequestEvent {
  return { kind: 'review-dismissed', previousState, at, actor };
}

function end(overrides: Partial<PullRequest>): Partial<PullRequest> {
  const mergedAt = overrides.mergedAt ?? null;
  if (mergedAt !== null) {
    const mergeCommit = { sha: 'f'.repeat(40), message: 'Sort the basket by price (#1)' };
    return { state: 'merged', mergedAt, closedAt: mergedAt, mergedBy: user('grace'), mergeCommit };
  }
  const closedAt = overrides.closedAt ?? null;
  return { state: closedAt === null ? 'open' : 'closed', mergedAt, closedAt, mergedBy: null };
}

function eventsOf(overrides: Partial<PullRequest>): readonly PullRequestEvent[] {
  const events = [...(overrides.events ?? [])];
  const { mergedAt, closedAt } = { ...end(overrides), ...overrides };
  const merger = overrides.mergedBy === undefined ? user('grace') : overrides.mergedBy;
  if (mergedAt != null && !events.some((event) => event.kind === 'merged')) {
    events.push(merged(mergedAt, merger));
  }
  if (closedAt != null && !events.some((event) => event.kind === 'closed' && event.at === closedAt)) {
    events.push(closed(closedAt, mergedAt == null ? user('ada') : merger));
  }
  return events.sort((a, b) => a.at - b.at);
}

/** A number that is always the same for the same text (FNV-1a), of 31 bits as GitHub's `databaseId` is. */
function idOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 1;
}
