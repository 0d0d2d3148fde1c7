import type { Instant } from '../../../src/domain/instant.ts';
import type { PullRequest } from '../../../src/domain/pull-request.ts';
import type { Review } from '../../../src/domain/review.ts';
import { accountOfFact } from './accounts.ts';
import { addCheckRun, type CheckSeed } from './checks.ts';
import { commitRecord, mergeCommitRecord } from './commit-records.ts';
import { eventRecords, type ForcePush } from './event-records.ts';
import { nextId, nodeId, objectId } from './ids.ts';
import { ensureLabel } from './labels.ts';
import type {
  CommitRecord,
  FileRecord,
  PullRequestRecord,
  RepositoryRecord,
  ReviewRecord,
  TimelineRecord,
} from './records.ts';
import { ensureRepository } from './repositories.ts';
import { isoSeconds, type Store } from './store.ts';
import { REST_ONLY, timelineRecord } from './timeline.ts';

/** What a pull request has at GitHub beyond the facts. */
export interface PullRequestExtras {
  /** On the last commit. */
  readonly checks?: readonly CheckSeed[];
  /** The verdict of checks that are not modelled: `SUCCESS`, `FAILURE`, `PENDING`, `ERROR`. */
  readonly rollup?: string;
  readonly files?: readonly FileRecord[];
  /** Logins asked for a review, with when. */
  readonly reviewRequests?: readonly { readonly login: string; readonly at: Instant }[];
  /** In the order of the `head-force-pushed` events. */
  readonly forcePushes?: readonly ForcePush[];
  /** Reviews not yet submitted: only their author sees them. */
  readonly pendingReviews?: readonly { readonly login: string }[];
  readonly lastEditedAt?: Instant;
  /** Events that only the REST timeline has: `copilot_work_started`, `copilot_work_finished`. */
  readonly restEvents?: readonly { readonly event: string; readonly login: string; readonly at: Instant }[];
  readonly silent?: boolean;
}

const REVIEW_STATES = {
  approved: 'APPROVED',
  'changes-requested': 'CHANGES_REQUESTED',
  commented: 'COMMENTED',
  dismissed: 'DISMISSED',
} as const;

/** Writes a pull request's facts down as GitHub would hold them. Facts that are absent become empty. */
export function addPullRequest(
  store: Store,
  facts: PullRequest,
  extras: PullRequestExtras = {},
): PullRequestRecord {
  const repository = ensureRepository(store, facts.repository);
  if (repository.pullRequests.has(facts.number) || repository.issues.has(facts.number)) {
    throw new Error(`${facts.repository}#${facts.number} is there already`);
  }
  const commits = (facts.commits ?? []).map((commit) => commitRecord(store, repository, facts, commit));
  const reviews = [
    ...(facts.reviews ?? []).map((review) => reviewRecord(store, review)),
    ...(extras.pendingReviews ?? []).map(({ login }) => pendingReview(store, login, facts.createdAt)),
  ];
  const record = pullRequestRecord(store, repository, { facts, extras, commits, reviews });
  record.timeline.push(...timelineOf(store, record, facts, extras));
  const head = commits.at(-1);
  if (head !== undefined) for (const check of extras.checks ?? []) addCheckRun(store, head, check);
  if (facts.baseKind === 'protected' && !repository.protectedBranches.includes(record.baseRefName)) {
    repository.protectedBranches.push(record.baseRefName);
  }
  repository.pullRequests.set(facts.number, record);
  repository.nextNumber = Math.max(repository.nextNumber, facts.number + 1);
  repository.revision += 1;
  store.nodes.set(record.id, record);
  return record;
}

function pullRequestRecord(
  store: Store,
  repository: RepositoryRecord,
  from: {
    readonly facts: PullRequest;
    readonly extras: PullRequestExtras;
    readonly commits: CommitRecord[];
    readonly reviews: ReviewRecord[];
  },
): PullRequestRecord {
  const { facts, extras, commits, reviews } = from;
  const databaseId = nextId(store, 'subject');
  return {
    __typename: 'PullRequest',
    id: nodeId('PR', databaseId),
    fullDatabaseId: String(databaseId),
    number: facts.number,
    repository,
    author: accountOfFact(store, facts.author),
    title: facts.title ?? '',
    body: facts.body ?? '',
    isDraft: facts.isDraft ?? false,
    ...courseOf(facts),
    mergedBy: accountOfFact(store, facts.mergedBy),
    mergeCommit: mergeCommitRecord(store, repository, facts),
    lastEditedAt: extras.lastEditedAt === undefined ? null : isoSeconds(extras.lastEditedAt),
    editor: extras.lastEditedAt === undefined ? null : accountOfFact(store, facts.author),
    headRefName: facts.headBranch ?? `patch-${facts.number}`,
    headRefOid: commits.at(-1)?.oid ?? objectId(`${facts.repository}#${facts.number}`),
    headRepositoryName: facts.headRepository === undefined ? repository.nameWithOwner : facts.headRepository,
    baseRefName: facts.baseBranch ?? repository.defaultBranch,
    additions: facts.additions ?? 0,
    deletions: facts.deletions ?? 0,
    changedFiles: facts.changedFiles ?? extras.files?.length ?? 0,
    files: [...(extras.files ?? [])],
    labels: (facts.labels ?? []).map((name) => ensureLabel(store, repository, name)),
    assignees: [],
    comments: [],
    commits,
    reviews,
    timeline: [],
    linkedIssues: facts.linkedIssues ?? [],
    rollup: extras.rollup ?? null,
    silent: extras.silent ?? false,
  };
}

function courseOf(
  facts: PullRequest,
): Pick<PullRequestRecord, 'state' | 'createdAt' | 'updatedAt' | 'closedAt' | 'mergedAt'> {
  const endedAt = facts.closedAt ?? facts.mergedAt ?? null;
  return {
    state: stateOf(facts),
    createdAt: isoSeconds(facts.createdAt),
    updatedAt: isoSeconds(facts.updatedAt ?? endedAt ?? facts.createdAt),
    closedAt: endedAt === null ? null : isoSeconds(endedAt),
    mergedAt: facts.mergedAt == null ? null : isoSeconds(facts.mergedAt),
  };
}

/** Everything in its order of time; commits keep the order of the branch even where their dates do not. */
function timelineOf(
  store: Store,
  record: PullRequestRecord,
  facts: PullRequest,
  extras: PullRequestExtras,
): readonly TimelineRecord[] {
  let latest = '';
  const commits = record.commits.map((commit) => {
    latest = commit.committedDate > latest ? commit.committedDate : latest;
    const id = nodeId('PRC', record.fullDatabaseId, commit.oid);
    return { __typename: 'PullRequestCommit', id, at: latest, commit, pullRequest: record };
  });
  const requests = (extras.reviewRequests ?? []).map(({ login, at }) => {
    const requestedReviewer = accountOfFact(store, { login });
    const event = { __typename: 'ReviewRequestedEvent', actor: record.author, requestedReviewer };
    return timelineRecord(store, event, isoSeconds(at));
  });
  const restOnly = (extras.restEvents ?? []).map(({ event, login, at }) => {
    const actor = accountOfFact(store, { login });
    return timelineRecord(store, { __typename: REST_ONLY, event, actor }, isoSeconds(at));
  });
  const all = [
    ...restOnly,
    ...commits,
    ...requests,
    ...record.reviews,
    ...eventRecords(store, record, facts, extras.forcePushes ?? []),
  ];
  return all.toSorted((a, b) => Number(a.at > b.at) - Number(a.at < b.at));
}

function stateOf(facts: PullRequest): PullRequestRecord['state'] {
  if (facts.mergedAt != null || facts.state === 'merged') return 'MERGED';
  return facts.closedAt != null || facts.state === 'closed' ? 'CLOSED' : 'OPEN';
}

function reviewRecord(store: Store, review: Review): ReviewRecord {
  const databaseId = nextId(store, 'review');
  const at = isoSeconds(review.submittedAt);
  return {
    __typename: 'PullRequestReview',
    id: nodeId('PRR', databaseId),
    fullDatabaseId: String(databaseId),
    author: accountOfFact(store, review.author),
    state: REVIEW_STATES[review.state],
    body: '',
    submittedAt: at,
    createdAt: at,
    updatedAt: at,
    at,
    oid: review.commit ?? null,
  };
}

function pendingReview(store: Store, login: string, at: Instant): ReviewRecord {
  const submitted = reviewRecord(store, {
    author: { login, kind: 'user' },
    state: 'commented',
    submittedAt: at,
  });
  return { ...submitted, state: 'PENDING', submittedAt: null };
}
