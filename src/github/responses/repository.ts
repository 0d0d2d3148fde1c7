import { z } from 'zod';
import type { Repository } from '../../tasks/forge.ts';

const VISIBILITIES = { PUBLIC: 'public', INTERNAL: 'internal', PRIVATE: 'private' } as const;

/** A repository, in the port's words. One without a commit has no default branch yet. */
const repositorySchema = z
  .object({
    nameWithOwner: z.string(),
    visibility: z.enum(['PUBLIC', 'INTERNAL', 'PRIVATE']),
    isArchived: z.boolean(),
    hasIssuesEnabled: z.boolean(),
    isFork: z.boolean(),
    defaultBranchRef: z.object({ name: z.string() }).nullable(),
  })
  .transform(
    (raw): Repository => ({
      name: raw.nameWithOwner,
      visibility: VISIBILITIES[raw.visibility],
      isArchived: raw.isArchived,
      hasIssues: raw.hasIssuesEnabled,
      isFork: raw.isFork,
      defaultBranch: raw.defaultBranchRef?.name ?? '',
    }),
  );

export const oneRepositorySchema = z.object({ repository: repositorySchema });

/** `repositoryOwner: null`: nobody of that name. */
export const repositoriesSchema = z.object({
  repositoryOwner: z
    .object({
      repositories: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
        nodes: z.array(repositorySchema.nullable()),
      }),
    })
    .nullable(),
});
