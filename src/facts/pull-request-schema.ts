import { z } from 'zod';
import type { Declaration, PullRequest } from '../domain/pull-request.ts';
import { accountSchema } from './account-schema.ts';
import { commitSchema } from './commit-schema.ts';
import { eventSchema } from './event-schema.ts';
import { reviewsSchema } from './review-schema.ts';
import type { ShapeOf } from './shape-of.ts';
import { timeText } from './time-text.ts';

const text = z.string();
/** GitHub's own alphabet, so that a name can be printed anywhere. */
const repositoryName = text.regex(/^[\w.-]+\/[\w.-]+$/, 'a repository as owner/name');

const mergeCommit = z.object({
  sha: text.meta({ description: 'Its hash.' }),
  message: text.meta({ description: 'All of it. Marks in it come too late to put it in a row.' }),
} satisfies ShapeOf<NonNullable<PullRequest['mergeCommit']>>);

const id = text.regex(/\S/, 'a text that is not empty');
const harness = id.nullable();
const model = id.nullable().exactOptional();

const declared = z.object({
  harness: harness.meta({ description: 'Id of the harness; `null`: none made it.' }),
  model: model.meta({ description: 'The model, where it is known.' }),
  by: text.meta({ description: 'Whose word it is: a login, or the name of a data set.' }),
  at: timeText.exactOptional().meta({ description: 'When it was said.' }),
} satisfies ShapeOf<Declaration>);

const expected = z.object({
  harness: harness.meta({ description: 'Id of the harness; `null`: none made it.' }),
  model: model.meta({ description: 'The model, where it is known.' }),
} satisfies ShapeOf<NonNullable<PullRequest['expected']>>);

/** The properties of a pull request's line, in the order they are written in. The docs are written from it. */
export const pullRequestObject = z.object({
  repository: repositoryName.meta({ description: '`owner/name`.' }),
  number: z.int().positive().meta({ description: 'Its number in the repository.' }),
  createdAt: timeText.meta({ description: 'When it was opened, as a draft or not.' }),
  updatedAt: timeText.exactOptional().meta({
    description: 'Puts several records of one pull request in order: the newest holds.',
  }),
  author: accountSchema.nullable().exactOptional().meta({
    description: 'Who opened it; `null`: the account was deleted.',
  }),
  title: text.exactOptional().meta({ description: 'As it is now.' }),
  body: text.nullable().exactOptional().meta({ description: 'As it is now; `null`: empty.' }),
  isDraft: z.boolean().exactOptional().meta({
    description: 'Whether it is a draft. Merged and closed ones keep the flag that they ended with.',
  }),
  state: z.enum(['open', 'closed', 'merged']).exactOptional().meta({
    description:
      'Only needed where `mergedAt` and `closedAt` are missing. `closed` beside a `mergedAt` is merged.',
  }),
  mergedAt: timeText.nullable().exactOptional().meta({ description: '`null`: it is not merged.' }),
  closedAt: timeText.nullable().exactOptional().meta({
    description: 'When it was closed, by a merge too; `null`: it is open.',
  }),
  mergedBy: accountSchema.nullable().exactOptional().meta({
    description: 'Who merged it; `null`: nobody, or a deleted account.',
  }),
  mergeCommit: mergeCommit.nullable().exactOptional().meta({
    description: 'The commit that brought it into its base; `null`: there is none.',
  }),
  headBranch: text.exactOptional().meta({ description: 'The branch it comes from, without the owner.' }),
  headRepository: text.nullable().exactOptional().meta({
    description: '`owner/name` of the repository it comes from; `null`: the fork was deleted.',
  }),
  baseBranch: text.exactOptional().meta({ description: 'The branch it goes into.' }),
  baseKind: z.enum(['default', 'protected', 'other']).exactOptional().meta({
    description: 'What that branch is. Those into `other` ones (stacked work) stand in no row.',
  }),
  labels: z.array(text).exactOptional().meta({ description: 'Its labels now.' }),
  events: z.array(eventSchema).exactOptional().meta({
    description: 'Its whole timeline, of the kinds below; other kinds are left out of the file.',
  }),
  commits: z.array(commitSchema).exactOptional().meta({ description: 'The commits of its own branch.' }),
  commitsTotal: z.int().exactOptional().meta({
    description: 'How many commits it has; more than are listed means that the list was cut.',
  }),
  reviews: reviewsSchema.exactOptional().meta({ description: 'Its submitted reviews, bots’ too.' }),
  additions: z.int().exactOptional().meta({ description: 'Lines added.' }),
  deletions: z.int().exactOptional().meta({ description: 'Lines deleted.' }),
  changedFiles: z.int().exactOptional().meta({ description: 'Files changed.' }),
  linkedIssues: z.array(text).exactOptional().meta({
    description: 'The issues that it closes, as `owner/name#number`. Several attempts at one count once.',
  }),
  initiator: accountSchema.nullable().exactOptional().meta({
    description: 'The person behind a pull request that an agent opened; `null`: known to be nobody.',
  }),
  declared: declared.exactOptional().meta({
    description: "Somebody's word on which harness made it. It overrides every mark.",
  }),
  expected: expected.exactOptional().meta({
    description: 'The right answer in labelled data. Only `evaluate` reads it.',
  }),
} satisfies ShapeOf<PullRequest>);

/** A line's properties and the domain's pull request, in both directions. Compiled, as it runs for every line. */
export const pullRequestSchema: z.ZodType<PullRequest> = z.compile(pullRequestObject);
