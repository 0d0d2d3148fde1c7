import { z } from 'zod';
import { actorSchema } from './actor.ts';

const text = z.string();
const time = text.transform((iso) => Date.parse(iso));
const actor = actorSchema.nullable();
const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: text.nullable() });

const gitActor = z
  .object({
    name: text.nullable(),
    email: text.nullable(),
    user: z.object({ login: text, databaseId: z.int().nullable() }).nullable(),
  })
  .nullable();

const commit = z.object({
  oid: text,
  message: text,
  authoredDate: time,
  committedDate: time,
  author: gitActor.optional(),
  committer: gitActor.optional(),
});

const reviewState = z.enum(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']);
const happened = { createdAt: time, actor: actor.optional() };

const item = z.discriminatedUnion('__typename', [
  z.object({ __typename: z.literal('PullRequestCommit'), commit }),
  z.object({
    __typename: z.literal('PullRequestReview'),
    state: reviewState,
    submittedAt: time.nullable(),
    reviewer: actor,
    reviewed: z.object({ oid: text }).nullish(),
  }),
  z.object({
    __typename: z.enum([
      'ReadyForReviewEvent',
      'ConvertToDraftEvent',
      'ClosedEvent',
      'ReopenedEvent',
      'MergedEvent',
      'HeadRefForcePushedEvent',
      'AutoMergeEnabledEvent',
      'AutoMergeDisabledEvent',
      'AddedToMergeQueueEvent',
    ]),
    ...happened,
  }),
  z.object({
    __typename: z.enum(['LabeledEvent', 'UnlabeledEvent']),
    ...happened,
    label: z.object({ name: text }),
  }),
  z.object({ __typename: z.literal('AssignedEvent'), ...happened, assignee: actor }),
  z.object({ __typename: z.literal('ReviewDismissedEvent'), ...happened, previousReviewState: reviewState }),
]);

const timelineItems = z.object({ nodes: z.array(item), pageInfo });
const labels = z.object({ nodes: z.array(z.object({ name: text })), pageInfo });

/** A pull request as `fragment pullRequest` asks for it: absent is what the plan leaves out. */
export const pullRequestSchema = z.object({
  number: z.int(),
  createdAt: time,
  updatedAt: time,
  state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
  closedAt: time.nullable(),
  mergedAt: time.nullable(),
  title: text.optional(),
  body: text.optional(),
  isDraft: z.boolean().optional(),
  author: actor.optional(),
  mergedBy: actor.optional(),
  mergeCommit: z.object({ oid: text, message: text }).nullish(),
  headRefName: text.optional(),
  headRepository: z.object({ nameWithOwner: text }).nullish(),
  baseRefName: text.optional(),
  additions: z.int().optional(),
  deletions: z.int().optional(),
  changedFiles: z.int().optional(),
  labels: labels.nullish(),
  timelineItems: timelineItems.optional(),
});

/** More of a pull request's lists. */
export const continuationSchema = z.object({
  commits: z.object({ totalCount: z.int() }).optional(),
  timelineItems: timelineItems.optional(),
  labels: labels.nullish(),
});

export type RawPullRequest = z.infer<typeof pullRequestSchema>;
export type RawTimelineItem = z.infer<typeof item>;
export type RawContinuation = z.infer<typeof continuationSchema>;
