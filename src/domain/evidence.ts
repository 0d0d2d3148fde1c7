import type { HarnessId } from './harness-id.ts';
import type { ModelId } from './model-id.ts';

/** The place in a pull request that a signal reads. */
export type SignalField =
  | 'author'
  | 'commit-author'
  | 'committer'
  | 'trailer'
  | 'message'
  | 'branch'
  | 'title'
  | 'body'
  | 'label'
  | 'declared';

/** A signal that matched: what it says, where it stands, and whether it counted. */
export interface Evidence {
  /** `harness/name`, for ever. */
  readonly signal: string;
  readonly harness: HarnessId | null;
  readonly model: ModelId | null;
  readonly field: SignalField;
  /** The commit it stands in; `null` outside commits. */
  readonly commit: string | null;
  /** 1-based line within the message or body; `null` where there are no lines. */
  readonly line: number | null;
  /** The matched text, clipped. Untrusted: never printed unescaped. */
  readonly text: string;
  readonly means: 'authored' | 'assisted' | 'reviewed' | 'automation';
  readonly autonomy: 'agent' | 'assistant';
  /** `identity`: an account or commit identity; `text`: a claim that anybody can write; `person`: somebody's word. */
  readonly basis: 'identity' | 'text' | 'person';
  readonly certainty: 'certain' | 'strong' | 'weak';
  /** True where the signal existed when the pull request became ready, so that it cannot depend on the outcome. */
  readonly atStart: boolean;
  /** The source does not say when it was written, so that it cannot be known to have been there at the start. */
  readonly undated?: true;
  /** Why it did not decide, in a few words; `null` where it supports the verdict. */
  readonly setAside: string | null;
}
