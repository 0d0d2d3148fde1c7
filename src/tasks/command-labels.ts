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
  /** What the pull request is labelled with then; `null`: nothing. */
  readonly harness: HarnessId | null;
}

/** Sets an override, takes one back (`auto`), or changes nothing. */
export function commandLabels(
  pullRequest: PullRequest,
  command: Command,
  context: TagContext,
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
      const [harness] = planTags(untouched(pullRequest, isOurs), context).add;
      const add = harness === undefined ? [] : [harnessLabel(harness, nameOf(harness, context))];
      return { add, remove: there, harness: harness ?? null };
    }
    case 'why':
    case 'help':
    case 'unknown-harness':
    case 'unknown-model':
      return { add: [], remove: [], harness: null };
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
  return { add: wanted, remove: there.filter((label) => !names.has(label.toLowerCase())), harness };
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
