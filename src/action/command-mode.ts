import type { Account } from '../domain/account.ts';
import { attributionKit } from '../tasks/attribution-kit.ts';
import { ForgeError } from '../tasks/forge-error.ts';
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
  const commanding = { kit, now, dryRun: inputs.dryRun, labelsOff: !config.report.tag };
  try {
    return recordOf({ ...empty, notes: notices }, await handleCommand(forge, comment, commanding));
  } catch (error) {
    throw isOutage(error) ? new Error(`${NOTHING_DONE} ${error.message}`, { cause: error }) : error;
  }
}

const NOTHING_DONE = 'The command was not obeyed and no label was changed; run this job again later.';

/** The host failed, also when asked again. */
function isOutage(error: unknown): error is ForgeError {
  return error instanceof ForgeError && error.kind === 'unavailable';
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
    case 'unfinished':
      return {
        ...empty,
        written: [labelsText(result)],
        notWritten: [`the rest of the command: ${result.why} Run this job again to finish it.`],
      };
    case 'answered':
      return { ...empty, written: [...changed(result), 'an answer to the command'] };
    case 'planned':
      return { ...empty, planned: [...changed(result), 'an answer to the command'] };
  }
}

/** Most commands change labels; `why` and help do not. */
function changed(result: Parameters<typeof labelsText>[0]): readonly string[] {
  return result.added.length + result.removed.length === 0 ? [] : [labelsText(result)];
}

function ignored(record: RunRecord, why: string): RunRecord {
  return { ...record, notes: [...record.notes, `Nothing to do: ${why}.`] };
}
