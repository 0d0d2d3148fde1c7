/** Parts of a run failed, a message a line; what the other parts did was told. */
export class RunFailure extends Error {
  override readonly name = 'RunFailure';

  constructor(messages: readonly string[]) {
    super([...new Set(messages)].join('\n'));
  }
}
