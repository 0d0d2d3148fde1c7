import { nextId, nodeId } from './ids.ts';
import type { IssueRecord, PullRequestRecord, TimelineRecord } from './records.ts';
import { nowIso, type Store } from './store.ts';

/** The type name of events that GraphQL does not have. */
export const REST_ONLY = 'RestOnlyEvent';

/** Writes down that something happened now: the timeline grows and `updatedAt` moves. */
export function recordEvent(
  store: Store,
  subject: IssueRecord | PullRequestRecord,
  event: { readonly __typename: string; readonly [property: string]: unknown },
): TimelineRecord {
  const at = nowIso(store);
  const record = timelineRecord(store, event, at);
  subject.timeline.push(record);
  touch(store, subject);
  return record;
}

export function timelineRecord(
  store: Store,
  event: { readonly __typename: string; readonly [property: string]: unknown },
  at: string,
): TimelineRecord {
  return { id: nodeId('EV', nextId(store, 'event')), createdAt: at, ...event, at };
}

/** Moves `updatedAt` to now. */
export function touch(store: Store, subject: IssueRecord | PullRequestRecord): void {
  subject.updatedAt = nowIso(store);
  subject.repository.revision += 1;
}
