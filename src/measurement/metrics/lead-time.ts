import { DAY } from '../../domain/duration.ts';
import type { Instant } from '../../domain/instant.ts';
import type { DurationMetric } from '../../domain/metric.ts';
import type { Observation } from '../../domain/observation.ts';
import type { PullRequest } from '../../domain/pull-request.ts';
import type { Span } from '../../domain/span.ts';
import { NEVER_STARTED, spanToMerge, UNKNOWN_SPAN } from '../spans.ts';

/** From authored dates, which a rebase may rewrite: no gate metric (ruling 25). */
export const LEAD_TIME: DurationMetric = {
  kind: 'duration',
  id: 'lead-time',
  title: 'First commit → merged',
  definition:
    'Time from when the first commit was authored to merge, and 0 where the commit is dated after it; closed unmerged never gets there, open is still running.',
  denominator:
    'All pull requests that started; unknown where not every commit or not its authored date is known.',
  better: 'lower',
  checkpoints: [DAY, 7 * DAY, 14 * DAY],
  measure,
};

function measure(observation: Observation): Span {
  const { start, outcome, pullRequest } = observation;
  if (start.kind === 'never-started') return NEVER_STARTED;
  const end = outcome.kind === 'merged' ? outcome.at : null;
  const first = firstAuthored(pullRequest, end ?? observation.asOf);
  if (first === null) return UNKNOWN_SPAN;
  return spanToMerge(observation, (until) => Math.max(0, until - first));
}

/** Commits committed after the end are none of it: they may come to light later and must not change the figure. */
function firstAuthored({ commits, commitsTotal }: PullRequest, end: Instant): Instant | null {
  if (commits === undefined || commits.length === 0) return null;
  if (commitsTotal !== undefined && commitsTotal > commits.length) return null;
  let first: Instant | null = null;
  for (const { authoredAt, committedAt } of commits) {
    if (committedAt !== undefined && committedAt > end) continue;
    if (authoredAt === undefined) return null;
    first = Math.min(first ?? authoredAt, authoredAt);
  }
  return first;
}
