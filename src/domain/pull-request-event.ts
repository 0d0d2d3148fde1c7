import type { Account } from './account.ts';
import type { Instant } from './instant.ts';
import type { Review } from './review.ts';

interface Event {
  readonly at: Instant;
  /** `null`: a deleted account. */
  readonly actor?: Account | null;
}

/** What happened to a pull request, from its timeline, oldest first. */
export type PullRequestEvent =
  | (Event & {
      readonly kind:
        | 'ready-for-review'
        | 'converted-to-draft'
        | 'closed'
        | 'reopened'
        | 'merged'
        | 'head-force-pushed'
        | 'auto-merge-enabled'
        | 'auto-merge-disabled'
        | 'added-to-merge-queue';
    })
  | (Event & { readonly kind: 'labeled' | 'unlabeled'; readonly label: string })
  | (Event & { readonly kind: 'assigned'; readonly assignee: Account | null })
  | (Event & { readonly kind: 'review-dismissed'; readonly previousState: Review['state'] });
