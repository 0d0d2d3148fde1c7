import type { Account } from './account.ts';
import type { Instant } from './instant.ts';

/**
 * A submitted review. A reply in a thread is itself a `commented` review; pending reviews are never facts.
 * `dismissed` hides the verdict it once had: the `review-dismissed` event keeps it.
 *
 * @see https://docs.github.com/en/graphql/reference/enums#pullrequestreviewstate
 */
export interface Review {
  readonly author: Account | null;
  readonly state: 'approved' | 'changes-requested' | 'commented' | 'dismissed';
  readonly submittedAt: Instant;
  /** The head commit that was reviewed. */
  readonly commit?: string;
}
