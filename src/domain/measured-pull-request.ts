import type { Activity } from './activity.ts';
import type { Milliseconds } from './duration.ts';
import type { HarnessId } from './harness-id.ts';
import type { Instant } from './instant.ts';
import type { ModelId } from './model-id.ts';
import type { Outcome } from './outcome.ts';
import type { Person } from './person.ts';
import type { PullRequestRef } from './pull-request-ref.ts';
import type { Quantity } from './quantity.ts';
import type { ShareOutcome } from './share-outcome.ts';
import type { Span } from './span.ts';
import type { Start } from './start.ts';
import type { Stranger } from './stranger.ts';

/** Where a pull request belongs in a comparison. Only `harness` and `unmarked` are cohorts. */
export type Membership =
  | { readonly kind: 'harness'; readonly harness: HarnessId; readonly model: ModelId | null }
  | { readonly kind: 'unmarked' }
  /** A mark that appeared only after the start: counting it would tie membership to the outcome. */
  | { readonly kind: 'assisted-later'; readonly harness: HarnessId }
  /** Weak signals only. */
  | { readonly kind: 'suggestive'; readonly harness: HarnessId }
  /** None of the facts that can carry a mark is known: nobody could have seen one. */
  | { readonly kind: 'unobserved' }
  | { readonly kind: 'automation' };

/** Facts without which figures are unknown. */
export type LackingFact = 'author' | 'commits' | 'reviews' | 'draft-history' | 'base-branch' | 'outcome';

/** What remains of a pull request once it is measured: small enough to hold hundreds of thousands. */
export interface MeasuredPullRequest extends PullRequestRef {
  readonly updatedAt: Instant | null;
  readonly createdAt: Instant;
  readonly membership: Membership;
  /** Whether commits carry the marks of the harness that it counts as; `null`: it counts as none, or commits are unknown. */
  readonly marksOnCommits: boolean | null;
  readonly strangers: readonly Stranger[];
  readonly person: Person;
  readonly start: Start;
  readonly outcome: Outcome;
  /** A draft at the data cut, also one that was ready before. */
  readonly isDraft: boolean;
  readonly lacking: readonly LackingFact[];
  /** `other`: into neither the default nor a protected branch (stacked work); `null`: unknown. */
  readonly baseKind: 'default' | 'protected' | 'other' | null;
  /** `null`: unknown. */
  readonly linkedIssues: readonly string[] | null;
  /** The first review by an independent person before it ended; `null`: none, `undefined`: unknown. */
  readonly reviewedAt: Instant | null | undefined;
  readonly moments: Readonly<Record<string, Instant | null | undefined>>;
  readonly shares: Readonly<Record<string, ShareOutcome>>;
  readonly spans: Readonly<Record<string, Span>>;
  readonly quantities: Readonly<Record<string, Quantity>>;
  readonly lists: Readonly<Record<string, Milliseconds | null | undefined>>;
  readonly successes: Readonly<Record<string, Instant | null | undefined>>;
  readonly activity: readonly Activity[];
}
