import { z } from 'zod';
import type { ActionEvent } from './event.ts';

const account = z.object({ login: z.string(), id: z.number(), type: z.string() });

const commentPayload = z.object({
  action: z.string(),
  issue: z.object({ number: z.int().positive(), pull_request: z.object({}).nullish() }),
  comment: z.object({ id: z.number(), body: z.string().nullish(), user: account.nullable() }),
  sender: account,
});

/**
 * A comment from an event's file.
 *
 * @throws {ZodError} where it is none
 */
export function toCommentEvent(payload: unknown): Extract<ActionEvent, { kind: 'comment' }> {
  const { action, issue, comment, sender } = commentPayload.parse(payload);
  return {
    kind: 'comment',
    action,
    isPullRequest: issue.pull_request != null,
    number: issue.number,
    comment: { id: comment.id, body: comment.body ?? '', author: comment.user },
    sender,
  };
}
