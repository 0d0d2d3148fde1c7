import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** What started the run, as far as this product can tell. */
export type ActionEvent =
  | { readonly kind: 'pull-request'; readonly number: number }
  | {
      readonly kind: 'comment';
      readonly action: string;
      readonly isPullRequest: boolean;
      readonly number: number;
      readonly comment: { readonly id: number; readonly body: string; readonly author: EventAccount | null };
      readonly sender: EventAccount;
    }
  | { readonly kind: 'scheduled' }
  | { readonly kind: 'dispatch' }
  | { readonly kind: 'other'; readonly name: string };

/** An account as webhooks write it. */
export interface EventAccount {
  readonly login: string;
  readonly id: number;
  readonly type: string;
}

const account = z.object({ login: z.string(), id: z.number(), type: z.string() });

const pullRequestPayload = z.object({ pull_request: z.object({ number: z.int().positive() }) });

const commentPayload = z.object({
  action: z.string(),
  issue: z.object({ number: z.int().positive(), pull_request: z.object({}).nullish() }),
  comment: z.object({ id: z.number(), body: z.string().nullish(), user: account.nullable() }),
  sender: account,
});

/**
 * The event that the runner describes in its environment.
 *
 * @throws where the event file is missing or not what its event's name promises
 */
export async function readEvent(environment: NodeJS.ProcessEnv): Promise<ActionEvent> {
  const name = environment.GITHUB_EVENT_NAME ?? '';
  switch (name) {
    case 'schedule':
      return { kind: 'scheduled' };
    case 'workflow_dispatch':
    case 'repository_dispatch':
      return { kind: 'dispatch' };
    case 'pull_request':
    case 'pull_request_target': {
      const { pull_request } = pullRequestPayload.parse(await payload(environment));
      return { kind: 'pull-request', number: pull_request.number };
    }
    case 'issue_comment':
      return commentEvent(commentPayload.parse(await payload(environment)));
    default:
      return { kind: 'other', name };
  }
}

function commentEvent({ action, issue, comment, sender }: z.output<typeof commentPayload>): ActionEvent {
  return {
    kind: 'comment',
    action,
    isPullRequest: issue.pull_request != null,
    number: issue.number,
    comment: { id: comment.id, body: comment.body ?? '', author: comment.user },
    sender,
  };
}

async function payload(environment: NodeJS.ProcessEnv): Promise<unknown> {
  const path = environment.GITHUB_EVENT_PATH;
  if (path === undefined || path === '') {
    throw new Error('GITHUB_EVENT_PATH is not set: this is the Action, made to be run by a workflow.');
  }
  return JSON.parse(await readFile(path, 'utf8'));
}
