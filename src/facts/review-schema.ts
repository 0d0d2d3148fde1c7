import { z } from 'zod';
import type { Review } from '../domain/review.ts';
import { accountSchema } from './account-schema.ts';
import type { ShapeOf } from './shape-of.ts';
import { timeText } from './time-text.ts';

/** The states of a submitted review. */
export const reviewState = z.enum(['approved', 'changes-requested', 'commented', 'dismissed']);

const submitted = z
  .object({
    author: accountSchema.nullable().meta({ description: '`null`: the account was deleted.' }),
    state: reviewState.meta({
      description:
        'A reply in a thread is `commented`; a verdict that was taken back is `dismissed`. A review of state `pending` ' +
        'was never submitted: it is left out, whatever else it says.',
    }),
    submittedAt: timeText.meta({ description: 'When it was submitted.' }),
    commit: z.string().exactOptional().meta({ description: 'Hash of the head commit that was reviewed.' }),
  } satisfies ShapeOf<Review>)
  .meta({ title: 'review' });

const pending = z.object({ state: z.literal('pending') });

/** The reviews of a pull request. Pending ones are none: they may stand in a file and are dropped. */
export const reviewsSchema = z.codec(
  z.array(z.discriminatedUnion('state', [submitted, pending])),
  z.array(z.custom<Review>()),
  {
    decode: (all) => all.filter((review): review is Review => review.state !== 'pending'),
    encode: (reviews) => [...reviews],
  },
);
