import type { HarnessId } from '../domain/harness-id.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { LabelSpec } from './forge.ts';
import { harnessLabel, harnessOfLabel, isOurLabel, modelLabel, OVERRIDE_LABEL } from './our-labels.ts';
import type { Command } from './parse-command.ts';
import { planTags, type TagContext } from './plan-tags.ts';

/** The labels that a command puts and takes. */
export interface CommandLabels {
  readonly add: readonly LabelSpec[];
  /** As they are written on the pull request. */
  readonly remove: readonly string[];
  /** Of those that are there: taken and put again last, as a person put them, and they are to be ours. */
  readonly renew: readonly LabelSpec[];
  /** What the pull request counts as then by its marks or a person's word; `null`: nothing. */
  readonly harness: HarnessId | null;
}

/** What commands go by. */
export interface CommandContext extends TagContext {
  /** The configuration wants no labels but those that people ask for. Absent: it does. */
  readonly labelsOff?: boolean;
}

/** Sets an override, takes one back (`auto`), or changes nothing. */
export function commandLabels(
  pullRequest: PullRequest,
  command: Command,
  context: CommandContext,
): CommandLabels {
  const isOurs = (label: string) => isOurLabel(label, (id) => context.kit.catalogue.harnesses.has(id));
  const there = pullRequest.labels?.filter(isOurs) ?? [];
  switch (command.kind) {
    case 'set':
      return override(there, command.harness, [
        harnessLabel(command.harness, nameOf(command.harness, context)),
        OVERRIDE_LABEL,
        ...(command.family === null ? [] : [modelLabel(command.family)]),
      ]);
    case 'none':
      return override(there, null, [harnessLabel('none', ''), OVERRIDE_LABEL]);
    case 'auto': {
      const [harness = null] = planTags(untouched(pullRequest, isOurs), context).add;
      return auto(pullRequest, there, harness, context);
    }
    case 'why':
    case 'help':
    case 'unknown-harness':
    case 'unknown-model':
      return { add: [], remove: [], renew: [], harness: null };
  }
}

function nameOf(harness: HarnessId, { kit }: TagContext): string {
  return kit.naming.get(harness)?.name ?? harness;
}

function override(
  there: readonly string[],
  harness: HarnessId | null,
  wanted: readonly LabelSpec[],
): CommandLabels {
  const names = new Set(wanted.map(({ name }) => name));
  const remove = there.filter((label) => !names.has(label.toLowerCase()));
  return { add: wanted, remove, renew: [], harness };
}

/** `harness-override` goes first: left alone, it would make our own label a person's word. */
function auto(
  { events = [] }: PullRequest,
  there: readonly string[],
  harness: HarnessId | null,
  context: CommandContext,
): CommandLabels {
  const wanted =
    harness === null || context.labelsOff === true ? null : harnessLabel(harness, nameOf(harness, context));
  const isWanted = (label: string) => label.toLowerCase() === wanted?.name;
  const remove = there
    .filter((label) => !isWanted(label))
    .toSorted((one, other) => Number(isOverride(other)) - Number(isOverride(one)));
  if (wanted === null || !there.some(isWanted))
    return { add: wanted === null ? [] : [wanted], remove, renew: [], harness };
  const put = events.findLast((event) => event.kind === 'labeled' && isWanted(event.label));
  return { add: [], remove, renew: put?.actor?.kind === 'user' ? [wanted] : [], harness };
}

function isOverride(label: string): boolean {
  return label.toLowerCase() === OVERRIDE_LABEL.name;
}

/** A pull request as if nobody had ever put or taken off a label of ours. */
function untouched(pullRequest: PullRequest, isOurs: (label: string) => boolean): PullRequest {
  const { labels = [], events = [] } = pullRequest;
  return {
    ...pullRequest,
    labels: labels.filter((label) => !isOurs(label)),
    events: events.filter(
      (event) =>
        (event.kind !== 'labeled' && event.kind !== 'unlabeled') || harnessOfLabel(event.label) === null,
    ),
  };
}
