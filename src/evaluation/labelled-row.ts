import type { AttributedPullRequest } from '../domain/attribution.ts';
import type { HarnessId } from '../domain/harness-id.ts';
import type { ModelId } from '../domain/model-id.ts';
import type { PullRequestRef } from '../domain/pull-request-ref.ts';

/** A pull request whose right answer is known, with what attribution says of it. */
export interface LabelledRow {
  readonly ref: PullRequestRef;
  /** `harness: null`: none made it. `model: null`: the answer names none. */
  readonly expected: { readonly harness: HarnessId | null; readonly model: ModelId | null };
  readonly attributed: Pick<AttributedPullRequest, 'verdict' | 'evidence'>;
}
