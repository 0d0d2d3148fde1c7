import { overrideOf } from '../attribution/override.ts';
import type { Attribution } from '../domain/attribution.ts';
import type { HarnessId } from '../domain/harness-id.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import { harnessOfLabel } from './our-labels.ts';

/** What has to change so that a pull request's labels say what the verdict says. */
export interface LabelChange {
  /** Harnesses whose label is missing: one or none. */
  readonly add: readonly HarnessId[];
  /** Labels that are no longer right, as they are written on the pull request. */
  readonly remove: readonly string[];
}

/**
 * Only a conclusive verdict is labelled. A label that a person put stays, whatever was found; one that a person took
 * off stays off. Labels of harnesses that are not known are somebody else's.
 */
export function wantedLabels(
  pullRequest: PullRequest,
  verdict: Attribution,
  isKnown: (harness: HarnessId) => boolean,
): LabelChange {
  const { labels = [] } = pullRequest;
  const override = overrideOf(pullRequest, isKnown);
  const right = override?.by === 'label' ? (override.harness ?? 'none') : labelled(verdict);
  const there = labels.filter((label) => {
    const harness = harnessOfLabel(label);
    return harness === 'none' || (harness !== null && isKnown(harness));
  });
  const isMissing = right !== null && !there.some((label) => harnessOfLabel(label) === right);
  return {
    add: isMissing && lastHand(pullRequest, right) !== 'taken-off' ? [right] : [],
    remove: there.filter((label) => {
      const harness = harnessOfLabel(label);
      return harness !== null && harness !== right && lastHand(pullRequest, harness) !== 'put';
    }),
  };
}

function labelled(verdict: Attribution): HarnessId | null {
  return verdict.kind === 'harness' && verdict.strength === 'conclusive' ? verdict.harness : null;
}

/** What a person did last with a harness's label; `null`: the last to touch it was no person, or nobody is known. */
function lastHand({ events = [] }: PullRequest, harness: HarnessId): 'put' | 'taken-off' | null {
  const last = events.findLast(
    (event) =>
      (event.kind === 'labeled' || event.kind === 'unlabeled') && harnessOfLabel(event.label) === harness,
  );
  if (last === undefined || last.actor?.kind !== 'user') return null;
  return last.kind === 'labeled' ? 'put' : 'taken-off';
}
