import type { Instant } from './instant.ts';

/** What a collection of facts says of itself: what was asked for, when it was seen, and whether it is whole. */
export interface FactsHeader {
  /** Version of the tool that wrote it. */
  readonly tool: string;
  /** The repositories, `owner/name`. */
  readonly scope: readonly string[];
  readonly since: Instant | null;
  readonly until: Instant | null;
  /** The data cut: nothing is known of what happened later. */
  readonly observedAt: Instant;
  /** Properties of `PullRequest` that were collected. */
  readonly fields: readonly string[];
  readonly complete: true | { readonly missing: number | null; readonly why: string };
}
