import { z } from 'zod';

/** An issue as REST writes it; pull requests are among them. */
export const issueSchema = z.object({
  number: z.int(),
  node_id: z.string(),
  title: z.string(),
  body: z.string().nullish(),
  state: z.enum(['open', 'closed']),
  created_at: z.string().transform((iso) => Date.parse(iso)),
  user: z.object({ login: z.string(), id: z.int() }).nullable(),
  pull_request: z.unknown().optional(),
});

export const issuesSchema = z.array(issueSchema);

/** Who wrote and who edited issues: only GraphQL says. `null` or `{}`: no issue. */
export const authorshipSchema = z.object({
  nodes: z.array(
    z
      .object({
        id: z.string().optional(),
        viewerDidAuthor: z.boolean().optional(),
        lastEditedAt: z.string().nullish(),
        editor: z.object({ login: z.string(), databaseId: z.int().nullish() }).nullish(),
      })
      .nullable(),
  ),
});

export type RawIssue = z.infer<typeof issueSchema>;
