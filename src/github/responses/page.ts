import { z } from 'zod';
import { continuationSchema, pullRequestSchema } from './pull-request.ts';

const repository = {
  nameWithOwner: z.string(),
  defaultBranchRef: z.object({ name: z.string() }).nullable(),
};

/** What stands around the pull requests of a page: it is whole also where one of them is broken. */
export const pageAroundSchema = z.object({
  repository: z.object({
    ...repository,
    pullRequests: z.object({
      totalCount: z.int(),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      nodes: z.array(z.unknown()),
    }),
  }),
});

/** The pull requests of a page. Compiled, as it runs for all of them. */
export const pageSchema = z.compile(z.array(pullRequestSchema));

/** One pull request. */
export const singleSchema = z.object({
  repository: z.object({ ...repository, pullRequest: pullRequestSchema }),
});

/** By alias. */
export const continuationsSchema = z.object({
  repository: z.record(z.string(), continuationSchema),
});
