import type { Milliseconds } from '../domain/duration.ts';
import type { Instant } from '../domain/instant.ts';
import type { Observation } from '../domain/observation.ts';
import type { Span } from '../domain/span.ts';

/** Shared, so that hundreds of thousands of rows hold one object. */
export const NEVER_STARTED: Span = Object.freeze({ kind: 'never-started' });
export const UNKNOWN_SPAN: Span = Object.freeze({ kind: 'unknown' });

/** From a moment to the merge, by the given clock (ms, never negative). Closed overtakes it, open is running. */
export function spanToMerge(
  { outcome, asOf }: Observation,
  elapsedUntil: (until: Instant) => Milliseconds,
): Span {
  switch (outcome.kind) {
    case 'merged':
      return outcome.at === null ? UNKNOWN_SPAN : { kind: 'ended', ms: elapsedUntil(outcome.at) };
    case 'closed':
      if (outcome.at === null) return UNKNOWN_SPAN;
      return { kind: 'overtaken', by: 'closed', ms: elapsedUntil(outcome.at) };
    case 'open':
      return { kind: 'running', ms: elapsedUntil(asOf) };
    case 'unknown':
      return UNKNOWN_SPAN;
  }
}
