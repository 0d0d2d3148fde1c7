import type { Account } from './account.ts';
import type { DeclaredUsage } from './declared-usage.ts';
import type { Evidence } from './evidence.ts';
import type { HarnessId } from './harness-id.ts';
import type { ModelId } from './model-id.ts';

/** Which harness made a pull request. Silence is not evidence: an unmarked pull request is never called human. */
export type Attribution =
  | {
      readonly kind: 'harness';
      readonly harness: HarnessId;
      readonly model: ModelId | null;
      readonly autonomy: 'agent' | 'assistant';
      /** `suggestive`: weak signals only; shown, and in no cohort. */
      readonly strength: 'conclusive' | 'suggestive';
      readonly basis: Evidence['basis'];
      /**
       * 0–1: of the commits seen, without merges, those that carry its evidence. `null`: no commit does, as where it
       * stands in the body or the branch, or commits are unknown.
       */
      readonly shareOfCommits: number | null;
      /** Other harnesses with evidence of authorship, strongest first. */
      readonly others: readonly OtherHarness[];
    }
  | { readonly kind: 'automation'; readonly bot: string }
  | { readonly kind: 'unattributed' };

/** A harness beside the one that a verdict names; `shareOfCommits` as there. */
export interface OtherHarness {
  readonly harness: HarnessId;
  readonly shareOfCommits: number | null;
}

/** Everything attribution says of one pull request. */
export interface AttributedPullRequest {
  /** On everything that was seen: what is shown and tagged. */
  readonly verdict: Attribution;
  /** On what existed when the pull request became ready: what decides the cohort. */
  readonly atStart: Attribution;
  /** Every signal that matched, those that decided first. */
  readonly evidence: readonly Evidence[];
  /** The person behind an agent-opened pull request; `null`: known to be none, absent: unknown. */
  readonly initiator?: Account | null;
  /** Absent: its texts declare no tokens and no cost. */
  readonly usage?: DeclaredUsage;
}
