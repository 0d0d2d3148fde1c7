import { z } from 'zod';
import type { Commit, CommitIdentity } from '../domain/commit.ts';
import { accountSchema } from './account-schema.ts';
import type { ShapeOf } from './shape-of.ts';
import { timeText } from './time-text.ts';

const text = z.string();

const identity = z
  .object({
    name: text.exactOptional().meta({ description: 'As git has it.' }),
    email: text.exactOptional().meta({ description: 'As git has it.' }),
    account: accountSchema.nullable().exactOptional().meta({
      description: 'The account that the host matched to the address; `null`: it matched none.',
    }),
  } satisfies ShapeOf<CommitIdentity>)
  .meta({ title: 'identity' });

/** A commit as a facts file has it. */
export const commitSchema = z
  .object({
    sha: text.min(1).meta({ description: 'Its hash.' }),
    message: text.meta({ description: 'All of it: trailers stand at its end, in squashes in its middle.' }),
    author: identity.exactOptional().meta({ description: 'Who git says wrote it.' }),
    committer: identity.exactOptional().meta({ description: 'Who git says committed it.' }),
    authoredAt: timeText.exactOptional().meta({
      description: 'When it was written: a rebase keeps it. It dates the marks in the commit.',
    }),
    committedAt: timeText.exactOptional().meta({
      description: 'When it was committed: a rebase renews it. It stands in for a missing `authoredAt`.',
    }),
    isMerge: z.boolean().exactOptional().meta({
      description: 'Whether it has several parents. Unknown: told by the subject that git gives merges.',
    }),
  } satisfies ShapeOf<Commit>)
  .meta({ title: 'commit' });
