import type { Instant } from '../domain/instant.ts';

/** The host's limit is used up; jobs are put off until it resets, they do not sleep on it. */
export class RateLimitError extends Error {
  override readonly name = 'RateLimitError';
  /** `null`: the host does not say. */
  readonly resetsAt: Instant | null;

  constructor(message: string, resetsAt: Instant | null, options?: ErrorOptions) {
    super(message, options);
    this.resetsAt = resetsAt;
  }
}
