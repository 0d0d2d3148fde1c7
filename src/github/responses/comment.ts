import { z } from 'zod';

/** A comment as REST writes it; `user: null`: a deleted account. */
export const commentSchema = z.object({
  id: z.int(),
  body: z.string().nullish(),
  user: z.object({ login: z.string(), id: z.int() }).nullable(),
});

export const commentsSchema = z.array(commentSchema);
export type RawComment = z.infer<typeof commentSchema>;
