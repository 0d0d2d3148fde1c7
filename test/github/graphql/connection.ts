import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import { type Arguments, numberOf, textOf } from './context.ts';
import { GitHubGraphqlError } from './github-graphql-error.ts';

/** What a cursor remembers of an item: where it stands in the order, then its number. */
type CursorKey = readonly [place: string | number, number: number];

/** A list in the order of its keys, so that a cursor still means the same place after others have moved. */
export interface Ordered<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => CursorKey;
  readonly descending: boolean;
}

const LARGEST_PAGE = 100;
const CURSOR = 'cursor:v2:';

/**
 * One page of a list, as GitHub gives it: `first` or `last` from 1 to 100, opaque cursors. Without either only the
 * counts may be asked for.
 *
 * @see https://docs.github.com/en/graphql/guides/using-pagination-in-the-graphql-api
 */
export function connection<T>(
  list: readonly T[] | Ordered<T>,
  args: Arguments,
  info: GraphQLResolveInfo,
): { readonly nodes: readonly T[]; readonly totalCount: number; readonly [property: string]: unknown } {
  checkBoundaries(args, info);
  const ordered = 'items' in list ? list : byPosition(list);
  const { items } = ordered;
  const { start, end } = rangeOf(ordered, args);
  const nodes = items.slice(start, end);
  const cursor = (item: T | undefined): string | null =>
    item === undefined ? null : encode(ordered.keyOf(item));
  return {
    nodes,
    totalCount: items.length,
    filteredCount: items.length,
    pageCount: nodes.length,
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: cursor(nodes.at(0)),
      endCursor: cursor(nodes.at(-1)),
    },
    get edges() {
      return nodes.map((node) => ({ node, cursor: cursor(node) }));
    },
  };
}

function checkBoundaries(args: Arguments, info: GraphQLResolveInfo): void {
  const name = info.fieldName;
  for (const boundary of ['first', 'last']) {
    const size = numberOf(args, boundary);
    if (size === null) continue;
    if (size < 0) {
      const message = `\`${boundary}\` on the \`${name}\` connection cannot be less than zero.`;
      throw new GitHubGraphqlError('ARGUMENT_ERROR', message);
    }
    if (size > LARGEST_PAGE) {
      const message = `Requesting ${size} records on the \`${name}\` connection exceeds the \`${boundary}\` limit of ${LARGEST_PAGE} records.`;
      throw new GitHubGraphqlError('EXCESSIVE_PAGINATION', message);
    }
  }
  const first = numberOf(args, 'first');
  const last = numberOf(args, 'last');
  if (first !== null && last !== null) {
    const message = `Passing both \`first\` and \`last\` to paginate the \`${name}\` connection is not supported.`;
    throw new GitHubGraphqlError('EXCESSIVE_PAGINATION', message);
  }
  if (first === null && last === null && info.fieldNodes.some((node) => selectsItems(node, info))) {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
    throw new GitHubGraphqlError('MISSING_PAGINATION_BOUNDARIES', message);
  }
}

function selectsItems(field: FieldNode, info: GraphQLResolveInfo): boolean {
  const selects = (set: SelectionSetNode | undefined): boolean =>
    (set?.selections ?? []).some((selection) => {
      if (selection.kind === Kind.FIELD) return ['nodes', 'edges', 'pageInfo'].includes(selection.name.value);
      if (selection.kind === Kind.INLINE_FRAGMENT) return selects(selection.selectionSet);
      return selects(info.fragments[selection.name.value]?.selectionSet);
    });
  return selects(field.selectionSet);
}

function rangeOf<T>(ordered: Ordered<T>, args: Arguments): { readonly start: number; readonly end: number } {
  const after = textOf(args, 'after');
  const before = textOf(args, 'before');
  let start = after === null ? 0 : placeAfter(ordered, decode(after));
  let end = before === null ? ordered.items.length : placeOf(ordered, decode(before));
  const first = numberOf(args, 'first');
  const last = numberOf(args, 'last');
  if (first !== null) end = Math.min(end, start + first);
  if (last !== null) start = Math.max(start, end - last);
  return { start, end: Math.max(start, end) };
}

/** Index of the first item at or behind the key. */
function placeOf<T>(ordered: Ordered<T>, key: CursorKey): number {
  return firstIndex(ordered, (item) => compare(ordered.keyOf(item), key, ordered.descending) >= 0);
}

/** Index of the first item behind the key. */
function placeAfter<T>(ordered: Ordered<T>, key: CursorKey): number {
  return firstIndex(ordered, (item) => compare(ordered.keyOf(item), key, ordered.descending) > 0);
}

function firstIndex<T>(ordered: Ordered<T>, holds: (item: T) => boolean): number {
  let low = 0;
  let high = ordered.items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = ordered.items[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function compare(a: CursorKey, b: CursorKey, descending: boolean): number {
  const order = a[0] === b[0] ? a[1] - b[1] : Number(a[0] > b[0]) - Number(a[0] < b[0]);
  return descending ? -order : order;
}

function byPosition<T>(items: readonly T[]): Ordered<T> {
  const positions = new Map(items.map((item, index) => [item, index]));
  return { items, keyOf: (item) => [(positions.get(item) ?? 0) + 1, 0], descending: false };
}

function encode(key: CursorKey): string {
  return Buffer.from(`${CURSOR}${JSON.stringify(key)}`).toString('base64');
}

function decode(cursor: string): CursorKey {
  const text = Buffer.from(cursor, 'base64').toString();
  const match = /^cursor:v2:\[("[^"]*"|\d+),(\d+)\]$/.exec(text);
  if (match?.[1] === undefined) {
    const message = `\`${cursor}\` does not appear to be a valid cursor.`;
    throw new GitHubGraphqlError('INVALID_CURSOR_ARGUMENTS', message);
  }
  const place = match[1].startsWith('"') ? match[1].slice(1, -1) : Number(match[1]);
  return [place, Number(match[2])];
}
