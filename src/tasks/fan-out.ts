/** One value and the way to the next; whoever asks first fetches it for all. */
interface Link<T> {
  readonly result: IteratorResult<T, unknown>;
  readonly next: () => Promise<Link<T>>;
}

/**
 * One source for several readers, each of which gets everything. They are meant to go along side by side: what the
 * fastest has read is kept until the slowest has, and no longer.
 */
export function fanOut<T>(source: AsyncIterable<T>, readers: number): readonly AsyncIterable<T>[] {
  if (readers === 1) return [source];
  const iterator = source[Symbol.asyncIterator]();
  const first = after(iterator);
  return Array.from({ length: readers }, () => reader(first, iterator));
}

/** Holds the next link only: a generator would hold its first one, and with it everything that was ever read. */
function reader<T>(start: Link<T>['next'], source: AsyncIterator<T, unknown>): AsyncIterable<T> {
  let next = start;
  return {
    [Symbol.asyncIterator]: () => ({
      next: async () => {
        const link = await next();
        next = link.next;
        return link.result;
      },
      return: async () => {
        await source.return?.();
        return { done: true, value: undefined };
      },
    }),
  };
}

function after<T>(iterator: AsyncIterator<T, unknown>): Link<T>['next'] {
  let pending: Promise<Link<T>> | null = null;
  return () => {
    pending ??= iterator.next().then((result) => ({ result, next: after(iterator) }));
    return pending;
  };
}
