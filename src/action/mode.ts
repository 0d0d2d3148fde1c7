import type { ActionEvent } from './event.ts';
import { InputError } from './input-error.ts';
import type { Command } from './inputs.ts';

/** What a run does. */
export type Mode =
  | { readonly kind: 'tag'; readonly number: number }
  | { readonly kind: 'command'; readonly event: Extract<ActionEvent, { kind: 'comment' }> }
  | { readonly kind: 'repositories'; readonly sweep: boolean; readonly report: boolean }
  | { readonly kind: 'nothing'; readonly why: string };

/**
 * What the event asks for, or what the workflow's author said.
 *
 * @throws {InputError} for `tag` without a pull request
 */
export function modeOf(command: Command, event: ActionEvent): Mode {
  switch (command) {
    case 'sweep':
      return { kind: 'repositories', sweep: true, report: false };
    case 'report':
      return { kind: 'repositories', sweep: false, report: true };
    case 'tag':
      return tagOf(event);
    case 'auto':
      return ofEvent(event);
  }
}

function tagOf(event: ActionEvent): Mode {
  if (event.kind === 'pull-request' || (event.kind === 'comment' && event.isPullRequest)) {
    return { kind: 'tag', number: event.number };
  }
  throw new InputError('command', 'tag needs an event of a pull request; sweep labels many without one.');
}

function ofEvent(event: ActionEvent): Mode {
  switch (event.kind) {
    case 'pull-request':
      return { kind: 'tag', number: event.number };
    case 'comment':
      return commandOf(event);
    case 'scheduled':
    case 'dispatch':
      return { kind: 'repositories', sweep: true, report: true };
    case 'other':
      return {
        kind: 'nothing',
        why: `Nothing to do for the event ${JSON.stringify(event.name)}: this Action works on pull_request_target, pull_request, issue_comment, schedule and workflow_dispatch.`,
      };
  }
}

/** Ordinary comments cost no request. */
function commandOf(event: Extract<ActionEvent, { kind: 'comment' }>): Mode {
  if (event.action !== 'created')
    return { kind: 'nothing', why: 'Nothing to do: only new comments are commands.' };
  if (event.comment.body.startsWith('/harness')) return { kind: 'command', event };
  return { kind: 'nothing', why: 'Nothing to do: the comment is no command.' };
}
