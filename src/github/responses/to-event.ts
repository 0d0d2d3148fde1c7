import type { PullRequestEvent } from '../../domain/pull-request-event.ts';
import type { Review } from '../../domain/review.ts';
import type { RawTimelineItem } from './pull-request.ts';
import { toAccount } from './to-account.ts';

type RawEvent = Exclude<RawTimelineItem, { readonly __typename: 'PullRequestCommit' | 'PullRequestReview' }>;
type RawReview = Extract<RawTimelineItem, { readonly __typename: 'PullRequestReview' }>;

const PLAIN = {
  ReadyForReviewEvent: 'ready-for-review',
  ConvertToDraftEvent: 'converted-to-draft',
  ClosedEvent: 'closed',
  ReopenedEvent: 'reopened',
  MergedEvent: 'merged',
  HeadRefForcePushedEvent: 'head-force-pushed',
  AutoMergeEnabledEvent: 'auto-merge-enabled',
  AutoMergeDisabledEvent: 'auto-merge-disabled',
  AddedToMergeQueueEvent: 'added-to-merge-queue',
} as const;

const STATES = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  COMMENTED: 'commented',
  DISMISSED: 'dismissed',
} as const;

/** An event of the timeline; `null` for a dismissal of what was never submitted. */
export function toEvent(raw: RawEvent): PullRequestEvent | null {
  const happened = { at: raw.createdAt, ...(raw.actor === undefined ? {} : { actor: toAccount(raw.actor) }) };
  switch (raw.__typename) {
    case 'LabeledEvent':
      return { kind: 'labeled', ...happened, label: raw.label.name };
    case 'UnlabeledEvent':
      return { kind: 'unlabeled', ...happened, label: raw.label.name };
    case 'AssignedEvent':
      return { kind: 'assigned', ...happened, assignee: toAccount(raw.assignee) };
    case 'ReviewDismissedEvent': {
      if (raw.previousReviewState === 'PENDING') return null;
      return { kind: 'review-dismissed', ...happened, previousState: STATES[raw.previousReviewState] };
    }
    default:
      return { kind: PLAIN[raw.__typename], ...happened };
  }
}

/** A submitted review; `null`: still pending, which only its author sees. */
export function toReview({ state, submittedAt, reviewer, reviewed }: RawReview): Review | null {
  if (state === 'PENDING' || submittedAt === null) return null;
  return {
    author: toAccount(reviewer),
    state: STATES[state],
    submittedAt,
    ...(reviewed == null ? {} : { commit: reviewed.oid }),
  };
}
