/** The command was given something it cannot use: exit code 2. The message says what, where, and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
