import type { HarnessId } from '../domain/harness-id.ts';
import type { Instant } from '../domain/instant.ts';
import type { ModelId } from '../domain/model-id.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import { type LabelPut, presentLabels } from './find-labels.ts';
import type { Finding } from './finding.ts';
import { toModelId } from './model-id.ts';

/** Somebody's word on who made a pull request. `harness: null`: no harness. */
export interface Override {
  readonly harness: HarnessId | null;
  readonly model: ModelId | null;
  readonly atStart: boolean;
  readonly text: string;
  readonly by: 'declaration' | 'label';
}

const PREFIX = 'harness: ';
const MODEL_PREFIX = 'harness-model: ';
const OVERRIDE = 'harness-override';

/**
 * The override of a pull request: a declaration, else a label `harness: X` that a user put last, else the one that was
 * put together with `harness-override`. Our own labels are otherwise no signals. Made after the end, it is not known at the start.
 */
export function overrideOf(
  pullRequest: PullRequest,
  isKnown: (harness: HarnessId) => boolean,
): Override | null {
  const { declared } = pullRequest;
  if (declared !== undefined && (declared.harness === null || isKnown(declared.harness))) {
    const { harness, model, by, at } = declared;
    return {
      harness,
      model: modelOf(model ?? null),
      atStart: isBeforeEnd(pullRequest, at),
      text: by,
      by: 'declaration',
    };
  }
  if (pullRequest.labels === undefined && pullRequest.events === undefined) return null;
  return labelOverride(pullRequest, isKnown);
}

/** An override as evidence. */
export function overrideFinding(override: Override): Finding {
  return {
    signal: `override/${override.by}`,
    harness: override.harness,
    model: override.model,
    field: override.by === 'label' ? 'label' : 'declared',
    commit: null,
    line: null,
    text: override.text.slice(0, 200),
    means: 'authored',
    autonomy: 'assistant',
    basis: 'person',
    certainty: 'certain',
    atStart: override.atStart,
    aside: null,
  };
}

/** A model that is already an id stays as it is. */
function modelOf(model: string | null): ModelId | null {
  if (model === null) return null;
  return /^[a-z0-9]+(?:\/[a-z0-9][a-z0-9._-]{0,50})?$/.test(model) ? model : toModelId(model);
}

function isBeforeEnd({ mergedAt, closedAt }: PullRequest, at: Instant | undefined): boolean {
  const end = Math.min(mergedAt ?? Number.POSITIVE_INFINITY, closedAt ?? Number.POSITIVE_INFINITY);
  return at === undefined || at < end;
}

function labelOverride(pullRequest: PullRequest, isKnown: (harness: HarnessId) => boolean): Override | null {
  const labels = presentLabels(pullRequest);
  const commanded = labels.has(OVERRIDE);
  let best: { readonly harness: HarnessId; readonly put: LabelPut | null } | null = null;
  for (const [label, put] of labels) {
    const harness = label.startsWith(PREFIX) ? label.slice(PREFIX.length) : '';
    if (harness !== 'none' && !isKnown(harness)) continue;
    if (!commanded && put?.actor?.kind !== 'user') continue;
    if (best === null || isBetter(put, best.put, labels.get(OVERRIDE) ?? null)) best = { harness, put };
  }
  if (best === null) return null;
  const model = [...labels.keys()].find((label) => label.startsWith(MODEL_PREFIX));
  return {
    harness: best.harness === 'none' ? null : best.harness,
    model: commanded && model !== undefined ? modelOf(model.slice(MODEL_PREFIX.length)) : null,
    atStart: isBeforeEnd(pullRequest, best.put?.at),
    text: `${PREFIX}${best.harness}`,
    by: 'label',
  };
}

/**
 * A user's word goes before a command's echo, and the later before the earlier. Of what no user put, the command's
 * echo is the one that came with `harness-override`: a run at the same moment may have put its finding after it.
 */
function isBetter(put: LabelPut | null, than: LabelPut | null, override: LabelPut | null): boolean {
  const byUser = put?.actor?.kind === 'user';
  if (byUser !== (than?.actor?.kind === 'user')) return byUser;
  if (byUser) return (put?.at ?? 0) > (than?.at ?? 0);
  const [time, place] = distance(put, override);
  const [otherTime, otherPlace] = distance(than, override);
  if (time !== otherTime) return time < otherTime;
  if (place !== otherPlace) return place < otherPlace;
  return (put?.place ?? 0) < (than?.place ?? 0);
}

/** Between two puts: milliseconds, then events, as GitHub's times are whole seconds. */
function distance(put: LabelPut | null, from: LabelPut | null): readonly [time: number, place: number] {
  if (put === null || from === null) return [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  return [Math.abs(put.at - from.at), Math.abs(put.place - from.place)];
}
