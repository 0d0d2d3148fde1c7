/**
 * The items of several sources as they come, so many sources at a time in the order given. Each source is one item
 * ahead of the reader, never more.
 *
 * @throws what a source throws; the others are closed then
 */
export async function* inParallel<T>(
  sources: readonly AsyncIterable<T>[],
  atOnce: number,
): AsyncGenerator<T, void, void> {
  const waiting = [...sources];
  const running = new Map<AsyncIterator<T>, Promise<Step<T>>>();
  try {
    for (;;) {
      for (const source of waiting.splice(0, Math.max(1, atOnce) - running.size)) {
        const iterator = source[Symbol.asyncIterator]();
        running.set(iterator, next(iterator));
      }
      if (running.size === 0) return;
      const { iterator, result } = await Promise.race(running.values());
      // Last in the row again, so that a source that is always ready does not hold up the others.
      running.delete(iterator);
      if (result.done === true) continue;
      running.set(iterator, next(iterator));
      yield result.value;
    }
  } finally {
    const left = [...running.keys()].map(async (iterator) => iterator.return?.());
    await Promise.allSettled([...running.values(), ...left]);
  }
}

interface Step<T> {
  readonly iterator: AsyncIterator<T>;
  readonly result: IteratorResult<T>;
}

async function next<T>(iterator: AsyncIterator<T>): Promise<Step<T>> {
  return { iterator, result: await iterator.next() };
}
