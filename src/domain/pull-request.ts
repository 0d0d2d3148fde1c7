import type { Account } from './account.ts';
import type { Commit } from './commit.ts';
import type { Instant } from './instant.ts';
import type { PullRequestEvent } from './pull-request-event.ts';
import type { Review } from './review.ts';

/**
 * The facts of one pull request, as they stood when they were observed.
 *
 * An absent property is *unknown*; `null` or an empty list is *known to be none*. Only `repository`, `number` and
 * `createdAt` are always there, so that thin exports can be read; whatever needs an absent fact is then `unknown`.
 */
export interface PullRequest {
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
  readonly createdAt: Instant;
  readonly updatedAt?: Instant;
  /** `null`: the account was deleted. */
  readonly author?: Account | null;
  readonly title?: string;
  readonly body?: string | null;
  /** Merged and closed pull requests keep the flag they ended with. */
  readonly isDraft?: boolean;
  /** Only needed where the times that would prove it are missing. */
  readonly state?: 'open' | 'closed' | 'merged';
  readonly mergedAt?: Instant | null;
  readonly closedAt?: Instant | null;
  readonly mergedBy?: Account | null;
  readonly mergeCommit?: { readonly sha: string; readonly message: string } | null;
  readonly headBranch?: string;
  /** `owner/name`; `null`: the fork was deleted. */
  readonly headRepository?: string | null;
  readonly baseBranch?: string;
  readonly baseKind?: 'default' | 'protected' | 'other';
  readonly labels?: readonly string[];
  /** The whole timeline of the kinds in {@link PullRequestEvent}, oldest first. */
  readonly events?: readonly PullRequestEvent[];
  readonly commits?: readonly Commit[];
  /** GitHub's own count; more than `commits.length` means that the list was truncated. */
  readonly commitsTotal?: number;
  readonly reviews?: readonly Review[];
  readonly additions?: number;
  readonly deletions?: number;
  readonly changedFiles?: number;
  /** Issues this pull request says it closes, as `owner/name#number`. */
  readonly linkedIssues?: readonly string[];
  /** The person behind an agent-opened pull request, where the source says so. */
  readonly initiator?: Account | null;
  /** A person's or a data set's word on who made it: it overrides every signal. */
  readonly declared?: Declaration;
  /** The right answer, in labelled data; read by `evaluate` only. */
  readonly expected?: { readonly harness: string | null; readonly model?: string | null };
}

/** `harness: null` says "no harness"; `at` is absent where the source does not date it. */
export interface Declaration {
  readonly harness: string | null;
  readonly model?: string | null;
  readonly by: string;
  readonly at?: Instant;
}
