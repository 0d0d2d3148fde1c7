import type { PullRequest } from '../../domain/pull-request.ts';

type Fact = keyof PullRequest;

/**
 * A piece of the query for pull requests that it can do without: a server may be too old for it, or the token may
 * not be allowed to read it.
 */
export interface Part {
  readonly id: string;
  /** Where it stands: on the pull request, as a kind of timeline item, or within such items. */
  readonly place: 'pull-request' | 'timeline' | 'within';
  /** GraphQL; of a timeline item what is asked of its type. */
  readonly text: string;
  /** What the schema must have: `Type`, `Type.field`, `Enum.VALUE`. */
  readonly needs: readonly string[];
  /** What is unknown without it. */
  readonly facts: readonly Fact[];
}

/** An item of the timeline, with the type that it is read from. */
export interface TimelinePart extends Part {
  readonly place: 'timeline';
  /** Value of `PullRequestTimelineItemsItemType`. */
  readonly item: string;
  readonly type: string;
}

/** The enumeration of timeline items. */
export const ITEM_TYPES = 'PullRequestTimelineItemsItemType';
const PERSON = '{ login databaseId }';
const IDENTITY_NEEDS = ['GitActor.user'];

/** Scalars and single objects: they cost no points. */
export const FIELD_PARTS: readonly Part[] = [
  field('title', ['title']),
  field('body', ['body']),
  field('isDraft', ['isDraft']),
  field('author', ['author'], 'author { ...actor }'),
  field('mergedBy', ['mergedBy'], 'mergedBy { ...actor }'),
  field('mergeCommit', ['mergeCommit'], 'mergeCommit { oid message }'),
  field('headRefName', ['headBranch']),
  field('headRepository', ['headRepository'], 'headRepository { nameWithOwner }'),
  field('baseRefName', ['baseBranch', 'baseKind']),
  field('additions', ['additions']),
  field('deletions', ['deletions']),
  field('changedFiles', ['changedFiles']),
  field('labels', ['labels'], 'labels(first: 20) { nodes { name } pageInfo { hasNextPage endCursor } }'),
];

/** Pieces of timeline items. */
export const INNER_PARTS = {
  actor: within('actor', 'actor { ...actor }', []),
  reviewed: within('reviewed', 'reviewed: commit { oid }', ['PullRequestReview.commit']),
  author: within('author', `author { name email user ${PERSON} }`, IDENTITY_NEEDS),
  committer: within('committer', `committer { name email user ${PERSON} }`, IDENTITY_NEEDS),
} as const satisfies Readonly<Record<string, Part>>;

/** Kinds of timeline items. A kind of event that a server does not know cannot have happened there. */
export const TIMELINE_PARTS: readonly TimelinePart[] = [
  item(
    'PULL_REQUEST_COMMIT',
    'PullRequestCommit',
    'commit { oid message authoredDate committedDate $author $committer }',
    ['commits', 'commitsTotal'],
  ),
  item(
    'PULL_REQUEST_REVIEW',
    'PullRequestReview',
    'state submittedAt reviewer: author { ...actor } $reviewed',
    ['reviews'],
  ),
  event('READY_FOR_REVIEW_EVENT', 'ReadyForReviewEvent'),
  event('CONVERT_TO_DRAFT_EVENT', 'ConvertToDraftEvent'),
  event('CLOSED_EVENT', 'ClosedEvent'),
  event('REOPENED_EVENT', 'ReopenedEvent'),
  event('MERGED_EVENT', 'MergedEvent'),
  event('HEAD_REF_FORCE_PUSHED_EVENT', 'HeadRefForcePushedEvent'),
  event('AUTO_MERGE_ENABLED_EVENT', 'AutoMergeEnabledEvent'),
  event('AUTO_MERGE_DISABLED_EVENT', 'AutoMergeDisabledEvent'),
  event('ADDED_TO_MERGE_QUEUE_EVENT', 'AddedToMergeQueueEvent'),
  event('LABELED_EVENT', 'LabeledEvent', 'label { name }'),
  event('UNLABELED_EVENT', 'UnlabeledEvent', 'label { name }'),
  event('ASSIGNED_EVENT', 'AssignedEvent', 'assignee { ... on Actor { ...actor } }'),
  event('REVIEW_DISMISSED_EVENT', 'ReviewDismissedEvent', 'previousReviewState'),
];

/** Everything that can be left out. */
export const PARTS: readonly Part[] = [...FIELD_PARTS, ...Object.values(INNER_PARTS), ...TIMELINE_PARTS];

function field(id: string, facts: readonly Fact[], text: string = id): Part {
  return { id, place: 'pull-request', text, needs: [`PullRequest.${id}`], facts };
}

function within(id: string, text: string, needs: readonly string[]): Part {
  return { id, place: 'within', text, needs, facts: [] };
}

function item(item: string, type: string, text: string, facts: readonly Fact[]): TimelinePart {
  return { id: item, place: 'timeline', item, type, text, needs: [`${ITEM_TYPES}.${item}`, type], facts };
}

function event(item: string, type: string, more = ''): TimelinePart {
  const text = `createdAt $actor ${more}`;
  const needs = [
    `${ITEM_TYPES}.${item}`,
    type,
    ...(more === 'previousReviewState' ? [`${type}.${more}`] : []),
  ];
  return { id: item, place: 'timeline', item, type, text, needs, facts: ['events'] };
}
