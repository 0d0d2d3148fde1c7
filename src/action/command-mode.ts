import type { Account } from '../domain/account.ts';
import { attributionKit } from '../tasks/attribution-kit.ts';
import { type CommandResult, type CommentEvent, handleCommand } from '../tasks/handle-command.ts';
import type { ActionEvent, EventAccount } from './event.ts';
import { readConfig } from './read-config.ts';
import type { ConfiguredContext } from './run-context.ts';
import { emptyRecord, type RunRecord } from './run-record.ts';
import { labelsText } from './tag-account.ts';

type Commented = Extract<ActionEvent, { kind: 'comment' }>;

/** Obeys the comment of the event, if its author may give commands. */
export async function commandMode(event: Commented, context: ConfiguredContext): Promise<RunRecord> {
  const { forge, inputs, now, place } = context;
  const empty = emptyRecord(`comment on ${place.repository}#${event.number}`);
  const comment = toComment(event, place.repository);
  if (comment === null) return ignored(empty, 'only new comments are commands');
  const { config, notices } = readConfig(await context.configFiles);
  const kit = attributionKit(config);
  const result = await handleCommand(forge, comment, { kit, now, dryRun: inputs.dryRun });
  return recordOf({ ...empty, notes: notices }, result);
}

function toComment(
  { action, comment, sender, ...event }: Commented,
  repository: string,
): CommentEvent | null {
  if (action !== 'created') return null;
  return {
    id: comment.id,
    body: comment.body,
    sender: toAccount(sender),
    author: comment.author === null ? null : toAccount(comment.author),
    ref: { repository, number: event.number },
    isPullRequest: event.isPullRequest,
    action,
  };
}

function toAccount({ login, id, type }: EventAccount): Account {
  return { login, id, kind: type === 'User' ? 'user' : 'bot' };
}

function recordOf(empty: RunRecord, result: CommandResult): RunRecord {
  switch (result.kind) {
    case 'ignored':
      return ignored(empty, result.why);
    case 'refused':
      return { ...empty, notWritten: [`the answer to the command: ${result.why}`] };
    case 'answered':
      return { ...empty, written: [labelsText(result), 'an answer to the command'] };
    case 'planned':
      return { ...empty, planned: [labelsText(result), 'an answer to the command'] };
  }
}

function ignored(record: RunRecord, why: string): RunRecord {
  return { ...record, notes: [...record.notes, `Nothing to do: ${why}.`] };
}
