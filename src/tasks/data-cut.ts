import type { FactsHeader } from '../domain/facts-header.ts';
import type { Instant } from '../domain/instant.ts';

/** Facts that were asked for up to a moment say nothing of what happened after it, whenever they were observed. */
export function dataCut({ observedAt, until }: FactsHeader): Instant {
  return Math.min(observedAt, until ?? observedAt);
}
