import { isBot } from '../attribution/bot-login.ts';
import { harnessIds } from '../attribution/naming.ts';
import type { Account } from '../domain/account.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { PullRequestRef } from '../domain/pull-request-ref.ts';
import { sameAccount } from '../measurement/same-account.ts';
import { attributionExplanation } from '../report/attribution-explanation.ts';
import { type CommandAnswer, commandAnswer } from '../report/command-answer.ts';
import { commandMarker } from '../report/command-marker.ts';
import { type CommandContext, type CommandLabels, commandLabels } from './command-labels.ts';
import type { Forge, Permission } from './forge.ts';
import { ForgeError } from './forge-error.ts';
import { withoutOwnHand } from './own-hand.ts';
import { type Command, parseCommand } from './parse-command.ts';
import { planTags } from './plan-tags.ts';
import { RateLimitError } from './rate-limit-error.ts';
import { refusalOf } from './refusal.ts';
import { writeCommandLabels } from './write-command-labels.ts';

/** A comment, as an event brought it. Everything in it was written by somebody else. */
export interface CommentEvent {
  readonly id: number;
  readonly body: string;
  /** Who caused the event. */
  readonly sender: Account;
  /** `null`: the account was deleted. */
  readonly author: Account | null;
  readonly ref: PullRequestRef;
  readonly isPullRequest: boolean;
  readonly action: 'created' | 'edited' | 'deleted';
}

/** What became of a comment. Our words, ids and label names of ours only. */
export type CommandResult =
  /** Not a command, or not one to be obeyed: nothing is written, and no stranger can make us talk. */
  | { readonly kind: 'ignored'; readonly why: string }
  | {
      readonly kind: 'answered' | 'planned';
      readonly command: Command['kind'];
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }
  /** Some labels were written, then something failed; the same comment once more finishes it. */
  | {
      readonly kind: 'unfinished';
      readonly command: Command['kind'];
      readonly added: readonly string[];
      readonly removed: readonly string[];
      readonly why: string;
    }
  /** Nothing was written. */
  | { readonly kind: 'refused'; readonly why: string };

const MAY_COMMAND: readonly Permission[] = ['write', 'maintain', 'admin'];

/**
 * Obeys a comment such as `/harness codex`, once: only where it was just created, on a pull request, by a person who
 * may write to the repository at this moment.
 *
 * @see https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 * @throws {ForgeError} where something cannot be read, or the host fails before anything was written
 * @throws {RateLimitError} before anything was written
 */
export async function handleCommand(
  forge: Forge,
  event: CommentEvent,
  context: CommandContext,
): Promise<CommandResult> {
  const unfit = whyUnfit(event);
  if (unfit !== null) return ignored(unfit);
  const command = parseCommand(event.body, context.kit.catalogue);
  if (command === null) return ignored('the comment is no command');
  const permission = await forge.permission(event.ref.repository, event.sender.login);
  if (!MAY_COMMAND.includes(permission))
    return ignored(`its author has the permission ${permission}, not write`);
  if (await isAnswered(forge, event)) return ignored('it was answered before');
  const pullRequest = await forge.pullRequest(event.ref);
  if (pullRequest === null) return ignored('there is no such pull request');
  return obey(forge, { command, event, pullRequest: await withoutOwnHand(pullRequest, forge) }, context);
}

function whyUnfit({ action, isPullRequest, sender, author }: CommentEvent): string | null {
  if (action !== 'created') return 'only new comments are commands';
  if (!isPullRequest) return 'the comment is not on a pull request';
  if (author === null || !sameAccount(sender, author)) return 'its sender did not write it';
  if (sender.kind !== 'user' || isBot(sender)) return 'its sender is no person';
  return null;
}

function ignored(why: string): CommandResult {
  return { kind: 'ignored', why };
}

async function isAnswered(forge: Forge, { id, ref }: CommentEvent): Promise<boolean> {
  const marker = commandMarker(id);
  for await (const { isOurs, body } of forge.comments(ref)) {
    if (isOurs && body.trimEnd().endsWith(marker)) return true;
  }
  return false;
}

interface Order {
  readonly command: Command;
  readonly event: CommentEvent;
  readonly pullRequest: PullRequest;
}

async function obey(forge: Forge, order: Order, context: CommandContext): Promise<CommandResult> {
  const { command, event } = order;
  const labels = commandLabels(order.pullRequest, command, context);
  const done = {
    command: command.kind,
    added: [...labels.add, ...labels.renew].map(({ name }) => name),
    removed: labels.remove.map((name) => name.toLowerCase()),
  };
  if (context.dryRun) return { kind: 'planned', ...done };
  const added: string[] = [];
  const removed: string[] = [];
  try {
    await writeCommandLabels(forge, event.ref, labels, (written) => {
      added.push(...(written.added ?? []));
      removed.push(...(written.removed ?? []));
    });
    await forge.comment(event.ref, commandAnswer(answerOf(order, labels, context), event.id));
    return { kind: 'answered', ...done };
  } catch (error) {
    if (added.length + removed.length === 0) return { kind: 'refused', why: refusalOf(error) };
    return { kind: 'unfinished', command: command.kind, added, removed, why: failureOf(error) };
  }
}

/** @throws what is no failure of the host: our own mistakes */
function failureOf(error: unknown): string {
  if (error instanceof ForgeError || error instanceof RateLimitError) return error.message;
  throw error;
}

function answerOf(
  { command, event, pullRequest }: Order,
  { harness }: CommandLabels,
  context: CommandContext,
): CommandAnswer {
  const known = harnessIds(context.kit.catalogue);
  switch (command.kind) {
    case 'set':
    case 'none':
    case 'unknown-model':
      return command;
    case 'help':
      return { kind: 'help', known };
    case 'unknown-harness':
      return { ...command, known };
    case 'auto':
      return { kind: 'auto', harness, labelsOff: context.labelsOff === true };
    case 'why': {
      const { attributed } = planTags(pullRequest, context);
      return {
        kind: 'why',
        explanation: attributionExplanation(event.ref, attributed, context.kit.naming),
      };
    }
  }
}
