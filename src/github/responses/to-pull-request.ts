import type { PullRequest } from '../../domain/pull-request.ts';
import type { Plan } from '../queries/plan.ts';
import type { RawPullRequest } from './pull-request.ts';
import { toAccount } from './to-account.ts';
import { toCommit } from './to-commit.ts';
import { toEvent, toReview } from './to-event.ts';

/** What a pull request's facts need from around it. */
export interface Surroundings {
  /** `owner/name`, as it is called now. */
  readonly repository: string;
  readonly defaultBranch: string | null;
  /** `null`: not to be read. */
  readonly protectedBranches: ReadonlySet<string> | null;
  readonly plan: Plan;
  /** GitHub's own count of commits, where it was asked for. */
  readonly commitsTotal: number | null;
}

const STATES = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const;

/** The facts of a pull request, all its lists read to the end. What was not asked for is absent: unknown. */
export function toPullRequest(raw: RawPullRequest, around: Surroundings): PullRequest {
  const { number, createdAt, updatedAt, state, mergedAt, closedAt } = raw;
  return {
    repository: around.repository,
    number,
    createdAt,
    updatedAt,
    ...optional('author', raw.author === undefined ? undefined : toAccount(raw.author)),
    ...optional('title', raw.title),
    ...optional('body', raw.body),
    ...optional('isDraft', raw.isDraft),
    state: STATES[state],
    mergedAt,
    closedAt,
    ...optional('mergedBy', raw.mergedBy === undefined ? undefined : toAccount(raw.mergedBy)),
    ...optional('mergeCommit', mergeCommitOf(raw)),
    ...optional('headBranch', raw.headRefName),
    ...optional('headRepository', raw.headRepository === null ? null : raw.headRepository?.nameWithOwner),
    ...optional('baseBranch', raw.baseRefName),
    ...optional('baseKind', baseKindOf(raw, around)),
    ...optional('labels', labelsOf(raw, around)),
    ...timelineOf(raw, around),
    ...optional('additions', raw.additions),
    ...optional('deletions', raw.deletions),
    ...optional('changedFiles', raw.changedFiles),
  };
}

function mergeCommitOf({ mergeCommit }: RawPullRequest): PullRequest['mergeCommit'] {
  if (mergeCommit == null) return mergeCommit;
  return { sha: mergeCommit.oid, message: mergeCommit.message };
}

function baseKindOf({ baseRefName }: RawPullRequest, around: Surroundings): PullRequest['baseKind'] {
  if (baseRefName === undefined) return undefined;
  if (baseRefName === around.defaultBranch) return 'default';
  if (around.protectedBranches === null) return undefined;
  return around.protectedBranches.has(baseRefName) ? 'protected' : 'other';
}

/** GraphQL gives `null` for the labels of a pull request that has none. */
function labelsOf({ labels }: RawPullRequest, { plan }: Surroundings): PullRequest['labels'] {
  return plan.unknown.has('labels') ? undefined : (labels?.nodes ?? []).map(({ name }) => name);
}

/** Commits, reviews and events from the one timeline. */
function timelineOf(
  { timelineItems }: RawPullRequest,
  { plan, commitsTotal }: Surroundings,
): Pick<PullRequest, 'events' | 'commits' | 'commitsTotal' | 'reviews'> {
  if (timelineItems === undefined) return {};
  const commits = [];
  const reviews = [];
  const events = [];
  for (const item of timelineItems.nodes) {
    if (item.__typename === 'PullRequestCommit') commits.push(toCommit(item.commit));
    else if (item.__typename === 'PullRequestReview') reviews.push(toReview(item));
    else events.push(toEvent(item));
  }
  return {
    ...(plan.unknown.has('events') ? {} : { events: events.filter((event) => event !== null) }),
    ...(plan.unknown.has('commits')
      ? {}
      : { commits, commitsTotal: Math.max(commitsTotal ?? 0, commits.length) }),
    ...(plan.unknown.has('reviews') ? {} : { reviews: reviews.filter((review) => review !== null) }),
  };
}

function optional<K extends keyof PullRequest>(
  key: K,
  value: PullRequest[K] | undefined,
): Partial<PullRequest> {
  return value === undefined ? {} : { [key]: value };
}
