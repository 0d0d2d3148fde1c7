import { attribute } from '../attribution/attribute.ts';
import type { AttributedPullRequest, Attribution } from '../domain/attribution.ts';
import type { HarnessId } from '../domain/harness-id.ts';
import type { Instant } from '../domain/instant.ts';
import type { ModelId } from '../domain/model-id.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { PullRequestRef } from '../domain/pull-request-ref.ts';
import { startOf } from '../measurement/start.ts';
import type { AttributionKit } from './attribution-kit.ts';
import { type LabelChange, wantedLabels } from './wanted-labels.ts';

/** What tagging goes by. */
export interface TagContext {
  readonly kit: AttributionKit;
  readonly now: Instant;
  /** Say what would be written, and write nothing. */
  readonly dryRun: boolean;
}

/** The verdict on a pull request as ids only: nothing in it was written by its author. */
export interface TagVerdict {
  readonly kind: Attribution['kind'];
  readonly harness: HarnessId | null;
  readonly model: ModelId | null;
  readonly strength: 'conclusive' | 'suggestive' | null;
  /** A person said so. */
  readonly isOverride: boolean;
}

/** What a pull request's labels should become. */
export interface TagPlan extends LabelChange {
  readonly ref: PullRequestRef;
  readonly attributed: AttributedPullRequest;
  readonly verdict: TagVerdict;
}

/** Attributes a pull request, on which our own hand is no person's, and compares its labels with the verdict. */
export function planTags(pullRequest: PullRequest, { kit, now }: Pick<TagContext, 'kit' | 'now'>): TagPlan {
  const { catalogue } = kit;
  const attributed = attribute(pullRequest, { start: startOf(pullRequest, now), catalogue });
  const { repository, number } = pullRequest;
  return {
    ref: { repository, number },
    attributed,
    verdict: verdictOf(attributed),
    ...wantedLabels(pullRequest, attributed.verdict, (id) => catalogue.harnesses.has(id)),
  };
}

function verdictOf({ verdict, evidence }: AttributedPullRequest): TagVerdict {
  const isOverride = evidence.some(({ basis, setAside }) => basis === 'person' && setAside === null);
  if (verdict.kind !== 'harness') {
    return { kind: verdict.kind, harness: null, model: null, strength: null, isOverride };
  }
  const { kind, harness, model, strength } = verdict;
  return { kind, harness, model, strength, isOverride };
}
