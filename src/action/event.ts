import { readFile } from 'node:fs/promises';

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
    case 'pull_request_target':
      return { kind: 'pull-request', number: pullRequestNumber(await payload(environment)) };
    case 'issue_comment': {
      const { toCommentEvent } = await import('./comment-event.ts');
      return toCommentEvent(await payload(environment));
    }
    default:
      return { kind: 'other', name };
  }
}

/** By hand: the first request of most runs waits for this, and must not wait for a schema library to load. */
function pullRequestNumber(event: unknown): number {
  const number = property(property(event, 'pull_request'), 'number');
  if (typeof number === 'number' && Number.isSafeInteger(number) && number > 0) return number;
  throw new Error('The event file says nothing of a pull request, though the event is one of pull requests.');
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

async function payload(environment: NodeJS.ProcessEnv): Promise<unknown> {
  const path = environment.GITHUB_EVENT_PATH;
  if (path === undefined || path === '') {
    throw new Error('GITHUB_EVENT_PATH is not set: this is the Action, made to be run by a workflow.');
  }
  return JSON.parse(await readFile(path, 'utf8'));
}
