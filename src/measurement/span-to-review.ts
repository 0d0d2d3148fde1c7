import type { Instant } from '../domain/instant.ts';
import type { Observation } from '../domain/observation.ts';
import type { Span } from '../domain/span.ts';
import { firstReview } from './first-review.ts';
import { readyTime } from './ready-time.ts';
import { NEVER_STARTED, UNKNOWN_SPAN } from './spans.ts';

/** From start to the first review of a kind; one given before the start ends it with 0, merged or closed overtakes. */
export function spanToReview(observation: Observation, by: 'independent' | 'ai'): Span {
  const { start, pullRequest } = observation;
  if (start.kind === 'never-started') return NEVER_STARTED;
  const review = firstReview(observation, by);
  switch (review.kind) {
    case 'reviewed':
      return { kind: 'ended', ms: readyTime(pullRequest, start.at, review.at) };
    case 'none':
      return unreviewed(observation, start.at);
    case 'unknown':
      return UNKNOWN_SPAN;
  }
}

function unreviewed({ outcome, pullRequest, asOf }: Observation, start: Instant): Span {
  switch (outcome.kind) {
    case 'open':
      return { kind: 'running', ms: readyTime(pullRequest, start, asOf) };
    case 'merged':
    case 'closed': {
      if (outcome.at === null) return UNKNOWN_SPAN;
      const by = outcome.kind === 'merged' ? 'merged-unreviewed' : 'closed';
      return { kind: 'overtaken', by, ms: readyTime(pullRequest, start, outcome.at) };
    }
    case 'unknown':
      return UNKNOWN_SPAN;
  }
}
