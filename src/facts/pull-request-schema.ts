import { z } from 'zod';
import type { Account } from '../domain/account.ts';
import type { Commit } from '../domain/commit.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { PullRequestEvent } from '../domain/pull-request-event.ts';
import type { Review } from '../domain/review.ts';
import { timeText } from './time-text.ts';

const text = z.string();
/** GitHub's own alphabet, so that a name can be printed anywhere. */
export const repositoryName = text.regex(/^[\w.-]+\/[\w.-]+$/, 'a repository as owner/name');

const account = z.object({
  login: text.min(1),
  id: z.int().exactOptional(),
  kind: z.enum(['user', 'bot']).exactOptional(),
} satisfies Shape<Account>);

const identity = z.object({
  name: text.exactOptional(),
  email: text.exactOptional(),
  account: account.nullable().exactOptional(),
} satisfies Shape<NonNullable<Commit['author']>>);

const commit = z.object({
  sha: text.min(1),
  message: text,
  author: identity.exactOptional(),
  committer: identity.exactOptional(),
  authoredAt: timeText.exactOptional(),
  committedAt: timeText.exactOptional(),
  isMerge: z.boolean().exactOptional(),
} satisfies Shape<Commit>);

const reviewState = z.enum(['approved', 'changes-requested', 'commented', 'dismissed']);

const review = z.object({
  author: account.nullable(),
  state: reviewState,
  submittedAt: timeText,
  commit: text.exactOptional(),
} satisfies Shape<Review>);

const happened = { at: timeText, actor: account.nullable().exactOptional() };

const plainEvent = z.enum([
  'ready-for-review',
  'converted-to-draft',
  'closed',
  'reopened',
  'merged',
  'head-force-pushed',
  'auto-merge-enabled',
  'auto-merge-disabled',
  'added-to-merge-queue',
]);

const event = z.discriminatedUnion('kind', [
  z.object({ kind: plainEvent, ...happened }),
  z.object({ kind: z.enum(['labeled', 'unlabeled']), ...happened, label: text }),
  z.object({ kind: z.literal('assigned'), ...happened, assignee: account.nullable() }),
  z.object({ kind: z.literal('review-dismissed'), ...happened, previousState: reviewState }),
]);

/** Every kind of event that a facts file may hold. */
export const eventKinds: readonly PullRequestEvent['kind'][] = [
  ...plainEvent.options,
  'labeled',
  'unlabeled',
  'assigned',
  'review-dismissed',
];

/** The properties of a pull request's line, in the order they are written in. */
export const pullRequestObject = z.object({
  repository: repositoryName,
  number: z.int().positive(),
  createdAt: timeText,
  updatedAt: timeText.exactOptional(),
  author: account.nullable().exactOptional(),
  title: text.exactOptional(),
  body: text.nullable().exactOptional(),
  isDraft: z.boolean().exactOptional(),
  state: z.enum(['open', 'closed', 'merged']).exactOptional(),
  mergedAt: timeText.nullable().exactOptional(),
  closedAt: timeText.nullable().exactOptional(),
  mergedBy: account.nullable().exactOptional(),
  mergeCommit: z.object({ sha: text, message: text }).nullable().exactOptional(),
  headBranch: text.exactOptional(),
  headRepository: text.nullable().exactOptional(),
  baseBranch: text.exactOptional(),
  baseKind: z.enum(['default', 'protected', 'other']).exactOptional(),
  labels: z.array(text).exactOptional(),
  events: z.array(event).exactOptional(),
  commits: z.array(commit).exactOptional(),
  commitsTotal: z.int().exactOptional(),
  reviews: z.array(review).exactOptional(),
  additions: z.int().exactOptional(),
  deletions: z.int().exactOptional(),
  changedFiles: z.int().exactOptional(),
  linkedIssues: z.array(text).exactOptional(),
  initiator: account.nullable().exactOptional(),
  declared: z
    .object({
      harness: text.nullable(),
      model: text.nullable().exactOptional(),
      by: text,
      at: timeText.exactOptional(),
    } satisfies Shape<NonNullable<PullRequest['declared']>>)
    .exactOptional(),
  expected: z
    .object({
      harness: text.nullable(),
      model: text.nullable().exactOptional(),
    } satisfies Shape<NonNullable<PullRequest['expected']>>)
    .exactOptional(),
} satisfies Shape<PullRequest>);

/** A line's properties and the domain's pull request, in both directions. Compiled, as it runs for every line. */
export const pullRequestSchema: z.ZodType<PullRequest> = z.compile(pullRequestObject);

/** A property that is added to the domain and forgotten here does not compile. */
type Shape<T> = { readonly [K in keyof Required<T>]: z.ZodType };
