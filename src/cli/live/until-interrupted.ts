/** Ends a source early at the first Ctrl-C, without waiting for what is on its way. */
export async function* untilInterrupted<T>(
  source: AsyncIterable<T>,
  onInterrupt: (stop: () => void) => () => void,
): AsyncGenerator<T, void, void> {
  const iterator = source[Symbol.asyncIterator]();
  const { promise: stopped, resolve: stop } = Promise.withResolvers<null>();
  const leave = onInterrupt(() => stop(null));
  let isDone = false;
  try {
    for (;;) {
      const result = await Promise.race([stopped, iterator.next()]);
      isDone = result?.done === true;
      if (result === null || result.done === true) return;
      yield result.value;
    }
  } finally {
    leave();
    // Closed, but not waited for: it may be in the middle of a long request.
    if (!isDone) iterator.return?.()?.catch(() => undefined);
  }
}
