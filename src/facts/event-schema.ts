import { z } from 'zod';
import type { PullRequestEvent } from '../domain/pull-request-event.ts';
import { accountSchema } from './account-schema.ts';
import { reviewState } from './review-schema.ts';
import { timeText } from './time-text.ts';

const happened = {
  at: timeText.meta({ description: 'When it happened.' }),
  actor: accountSchema.nullable().exactOptional().meta({
    description: 'Who did it; `null`: the account was deleted.',
  }),
};

/** An event of a timeline as a facts file has it. */
export const eventSchema: z.ZodType<PullRequestEvent> = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.enum([
        'ready-for-review',
        'converted-to-draft',
        'closed',
        'reopened',
        'merged',
        'head-force-pushed',
        'auto-merge-enabled',
        'auto-merge-disabled',
        'added-to-merge-queue',
      ]),
      ...happened,
    }),
    z.object({
      kind: z.enum(['labeled', 'unlabeled']),
      ...happened,
      label: z.string().meta({ description: 'The label that was put or taken away.' }),
    }),
    z.object({
      kind: z.literal('assigned'),
      ...happened,
      assignee: accountSchema
        .nullable()
        .meta({ description: 'Who was assigned; `null`: a deleted account.' }),
    }),
    z.object({
      kind: z.literal('review-dismissed'),
      ...happened,
      previousState: reviewState.meta({ description: 'The verdict that the review had before.' }),
    }),
  ])
  .meta({ title: 'event' });
