import type { IssueRecord, PullRequestRecord, RepositoryRecord } from '../../state/records.ts';
import type { Ordered } from '../connection.ts';
import type { Arguments } from '../context.ts';

type Subject = IssueRecord | PullRequestRecord;
interface Sorted {
  readonly revision: number;
  readonly items: readonly Subject[];
}

/** Sorted lists are kept until something in the repository changes: a collector asks for the same one page by page. */
const kept = new WeakMap<RepositoryRecord, Map<string, Sorted>>();

/** A repository's pull requests or issues by `orderBy`; without it the oldest first, as GitHub does. */
export function inOrder<K extends 'pullRequests' | 'issues'>(
  repository: RepositoryRecord,
  which: K,
  order: Arguments | null,
  keeps: ((one: ItemOf<K>) => boolean) | null,
): Ordered<ItemOf<K>> {
  const field = order?.field === undefined ? 'CREATED_AT' : String(order.field);
  const descending = order?.direction === 'DESC';
  const keyOf = (item: Subject): readonly [string | number, number] => [placeOf(item, field), item.number];
  const key = `${which} ${field} ${descending}`;
  const lists = kept.get(repository) ?? new Map<string, Sorted>();
  kept.set(repository, lists);
  const known = lists.get(key);
  const fresh = known?.revision === repository.revision ? known : undefined;
  const items = fresh?.items ?? sorted([...repository[which].values()], keyOf, descending);
  if (fresh === undefined) lists.set(key, { revision: repository.revision, items });
  const all = items.filter((item): item is ItemOf<K> => item.__typename === TYPES[which]);
  return { items: keeps === null ? all : all.filter(keeps), keyOf, descending };
}

type ItemOf<K> = K extends 'pullRequests' ? PullRequestRecord : IssueRecord;
const TYPES = { pullRequests: 'PullRequest', issues: 'Issue' } as const;

function placeOf(item: Subject, field: string): string | number {
  if (field === 'UPDATED_AT') return item.updatedAt;
  return field === 'COMMENTS' ? item.comments.length : item.createdAt;
}

function sorted(
  items: readonly Subject[],
  keyOf: (item: Subject) => readonly [string | number, number],
  descending: boolean,
): readonly Subject[] {
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  keyed.sort((a, b) => Number(a.key[0] > b.key[0]) - Number(a.key[0] < b.key[0]) || a.key[1] - b.key[1]);
  if (descending) keyed.reverse();
  return keyed.map(({ item }) => item);
}
