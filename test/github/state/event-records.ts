import type { PullRequest } from '../../../src/domain/pull-request.ts';
import type { PullRequestEvent } from '../../../src/domain/pull-request-event.ts';
import { accountOfFact } from './accounts.ts';
import { ensureLabel } from './labels.ts';
import type { AccountRecord, PullRequestRecord, TimelineRecord } from './records.ts';
import { isoSeconds, type Store } from './store.ts';
import { timelineRecord } from './timeline.ts';

/** What a force push replaced; `null`: GitHub no longer has the commit. */
export interface ForcePush {
  readonly before: string | null;
  readonly after: string | null;
}

/** The events of the facts as timeline items. */
export function eventRecords(
  store: Store,
  record: PullRequestRecord,
  facts: PullRequest,
  forcePushes: readonly ForcePush[],
): readonly TimelineRecord[] {
  let pushes = 0;
  return (facts.events ?? []).map((event) => {
    const push = event.kind === 'head-force-pushed' ? forcePushes[pushes++] : undefined;
    const item = { ...itemOf(store, record, event, push), actor: accountOfFact(store, event.actor) };
    return timelineRecord(store, item, isoSeconds(event.at));
  });
}

function itemOf(
  store: Store,
  record: PullRequestRecord,
  event: PullRequestEvent,
  push: ForcePush | undefined,
): { readonly __typename: string; readonly [property: string]: unknown } {
  const actor = accountOfFact(store, event.actor);
  switch (event.kind) {
    case 'ready-for-review':
      return { __typename: 'ReadyForReviewEvent' };
    case 'converted-to-draft':
      return { __typename: 'ConvertToDraftEvent' };
    case 'closed':
      return { __typename: 'ClosedEvent' };
    case 'reopened':
      return { __typename: 'ReopenedEvent' };
    case 'merged':
      return { __typename: 'MergedEvent', commit: record.mergeCommit, mergeRefName: record.baseRefName };
    case 'head-force-pushed':
      return {
        __typename: 'HeadRefForcePushedEvent',
        beforeOid: push?.before ?? null,
        afterOid: push?.after ?? null,
      };
    case 'auto-merge-enabled':
      return { __typename: 'AutoMergeEnabledEvent', enabler: userOnly(actor) };
    case 'auto-merge-disabled':
      return {
        __typename: 'AutoMergeDisabledEvent',
        disabler: userOnly(actor),
        reason: null,
        reasonCode: null,
      };
    case 'added-to-merge-queue':
      return { __typename: 'AddedToMergeQueueEvent', enqueuer: userOnly(actor) };
    case 'labeled':
      return { __typename: 'LabeledEvent', label: ensureLabel(store, record.repository, event.label) };
    case 'unlabeled':
      return { __typename: 'UnlabeledEvent', label: ensureLabel(store, record.repository, event.label) };
    case 'assigned':
      return { __typename: 'AssignedEvent', assignee: accountOfFact(store, event.assignee) };
    case 'review-dismissed':
      return {
        __typename: 'ReviewDismissedEvent',
        previousReviewState: event.previousState.toUpperCase().replaceAll('-', '_'),
      };
  }
}

/** `enabler` and `enqueuer` are of type User: a bot reads as null. */
function userOnly(account: AccountRecord | null): AccountRecord | null {
  return account?.__typename === 'User' ? account : null;
}
