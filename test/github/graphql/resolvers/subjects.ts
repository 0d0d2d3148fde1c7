import { roleOf } from '../../client.ts';
import { nodeId } from '../../state/ids.ts';
import type {
  CommentRecord,
  IssueRecord,
  LabelRecord,
  PullRequestRecord,
  ReviewRecord,
  TimelineRecord,
} from '../../state/records.ts';
import type { Store } from '../../state/store.ts';
import { REST_ONLY } from '../../state/timeline.ts';
import { connection } from '../connection.ts';
import { type FieldResolvers, listOf, numberOf, type QueryContext, textOf } from '../context.ts';
import { rollupOf } from './git-objects.ts';
import { guard } from './guard.ts';
import { headRepositoryOf, issueNamed } from './links.ts';

type Subject = IssueRecord | PullRequestRecord;
const LARGEST_INT = 2 ** 31 - 1;

const comment: FieldResolvers = {
  viewerDidAuthor: (one: { readonly author: unknown }, _, { client }) => one.author === client.account,
  authorAssociation: (one: CommentRecord) => associationOf(one.subject, one.author?.login),
  createdViaEmail: () => false,
  includesCreatedEdit: (one: { readonly lastEditedAt?: string | null }) => one.lastEditedAt != null,
};

const subject: FieldResolvers = {
  ...comment,
  authorAssociation: (one: Subject) => associationOf(one, one.author?.login),
  databaseId: (one: Subject) => databaseIdOf(one.fullDatabaseId),
  closed: (one: Subject) => one.state !== 'OPEN',
  locked: () => false,
  publishedAt: (one: Subject) => one.createdAt,
  url: (one: Subject, _, { store }) => urlOf(store, one),
  resourcePath: (one: Subject) => new URL(urlOf({ webUrl: 'https://github.com' }, one)).pathname,
  bodyText: (one: Subject) => one.body,
  assignees: (one: Subject, args, _, info) =>
    connection(
      one.assignees.filter(({ __typename }) => __typename === 'User'),
      args,
      info,
    ),
  timelineItems: (one: Subject, args, context, info) => {
    const types = listOf(args, 'itemTypes')?.map(typeNameOf) ?? null;
    const since = textOf(args, 'since') ?? '';
    const items = one.timeline.filter(
      (item) =>
        (types === null || types.includes(item.__typename)) && item.at >= since && isVisible(item, context),
    );
    const page = connection(items.slice(numberOf(args, 'skip') ?? 0), args, info);
    return { ...page, updatedAt: one.updatedAt };
  },
};

/** The fields of issues, pull requests and what hangs on them. */
export const SUBJECTS: Readonly<Record<string, FieldResolvers>> = {
  Issue: { ...subject, isPinned: () => false },
  PullRequest: {
    ...subject,
    merged: (one: PullRequestRecord) => one.state === 'MERGED',
    permalink: (one: PullRequestRecord, _, { store }) => urlOf(store, one),
    baseRepository: (one: PullRequestRecord) => one.repository,
    headRepository: (one: PullRequestRecord, _, { store }) => headRepositoryOf(store, one),
    headRepositoryOwner: (one: PullRequestRecord, _, { store }) =>
      headRepositoryOf(store, one)?.owner ?? null,
    isCrossRepository: (one: PullRequestRecord) => one.headRepositoryName !== one.repository.nameWithOwner,
    isInMergeQueue: () => false,
    totalCommentsCount: (one: PullRequestRecord) => one.comments.length,
    commits: (one: PullRequestRecord, args, _, info) =>
      connection(
        one.timeline.filter(({ __typename }) => __typename === 'PullRequestCommit'),
        args,
        info,
      ),
    reviews: (one: PullRequestRecord, args, context, info) => {
      const states = listOf(args, 'states');
      const author = textOf(args, 'author');
      const reviews = one.reviews.filter(
        (review) =>
          isVisible(review, context) &&
          (states === null || states.includes(review.state)) &&
          (author === null || review.author?.login === author),
      );
      return connection(reviews, args, info);
    },
    closingIssuesReferences: (one: PullRequestRecord, args, { store }, info) =>
      connection(
        one.linkedIssues.map((name) => issueNamed(store, name)),
        args,
        info,
      ),
    statusCheckRollup: (one: PullRequestRecord, _, context) => {
      guard(context, one.repository, 'checks');
      guard(context, one.repository, 'statuses');
      const head = one.commits.at(-1);
      const modelled = head === undefined ? null : rollupOf(head);
      if (modelled !== null || one.rollup === null) return modelled;
      return {
        __typename: 'StatusCheckRollup',
        id: nodeId('SCR', one.headRefOid),
        state: one.rollup,
        commit: head ?? null,
        contexts: [],
      };
    },
    reviewRequests: (one: PullRequestRecord, args, _, info) =>
      connection(
        one.timeline
          .filter(({ __typename }) => __typename === 'ReviewRequestedEvent')
          .map(({ id, requestedReviewer }) => ({
            id,
            requestedReviewer,
            pullRequest: one,
            asCodeOwner: false,
          })),
        args,
        info,
      ),
  },
  PullRequestCommit: {
    url: ({ commit }: { readonly commit: { readonly oid: string } }, _, { store }) =>
      `${store.webUrl}/commit/${commit.oid}`,
  },
  PullRequestReview: {
    ...comment,
    authorAssociation: () => 'NONE',
    databaseId: (review: ReviewRecord) => databaseIdOf(review.fullDatabaseId),
    bodyText: (review: ReviewRecord) => review.body,
    publishedAt: (review: ReviewRecord) => review.submittedAt,
    commit: (review: ReviewRecord, _, { store }) => store.commits.get(review.oid ?? '') ?? null,
  },
  IssueComment: {
    ...comment,
    fullDatabaseId: (one: CommentRecord) => String(one.databaseId),
    bodyText: (one: CommentRecord) => one.body,
    issue: (one: CommentRecord) => one.subject,
    url: (one: CommentRecord, _, { store }) => `${urlOf(store, one.subject)}#issuecomment-${one.databaseId}`,
    pullRequest: (one: CommentRecord) => (one.subject.__typename === 'PullRequest' ? one.subject : null),
  },
  Label: {
    url: (label: LabelRecord, _, { store }) =>
      `${store.webUrl}/${label.repository.nameWithOwner}/labels/${encodeURIComponent(label.name)}`,
  },
  HeadRefForcePushedEvent: {
    beforeCommit: (event: TimelineRecord, _, { store }) => commitAt(store, event.beforeOid),
    afterCommit: (event: TimelineRecord, _, { store }) => commitAt(store, event.afterOid),
  },
};

/** Where people look at an issue or a pull request. */
export function urlOf(store: Pick<Store, 'webUrl'>, one: Subject): string {
  const folder = one.__typename === 'PullRequest' ? 'pull' : 'issues';
  return `${store.webUrl}/${one.repository.nameWithOwner}/${folder}/${one.number}`;
}

/** `PULL_REQUEST_COMMIT` → `PullRequestCommit`. */
function typeNameOf(itemType: string): string {
  return itemType
    .split('_')
    .map((word) => word[0] + word.slice(1).toLowerCase())
    .join('');
}

/** A pending review is its author's alone; some events are REST's alone. */
function isVisible(item: TimelineRecord, { client }: QueryContext): boolean {
  if (item.__typename === REST_ONLY) return false;
  return item.state !== 'PENDING' || item.author === client.account;
}

function commitAt(store: Store, oid: unknown): unknown {
  return typeof oid === 'string'
    ? (store.commits.get(oid) ?? { __typename: 'Commit', id: nodeId('C', oid), oid })
    : null;
}

/** `databaseId` has 32 bits: newer ids do not fit. */
function databaseIdOf(fullDatabaseId: string): number | null {
  const id = Number(fullDatabaseId);
  return id > LARGEST_INT ? null : id;
}

function associationOf(one: Subject, login: string | undefined): string {
  if (login === undefined) return 'NONE';
  if (login === one.repository.owner.login) return 'OWNER';
  const account = one.author;
  const role = account === null ? 'none' : roleOf(one.repository, account);
  return ['write', 'maintain', 'admin', 'triage'].includes(role) ? 'MEMBER' : 'NONE';
}
