import type { ListMetric } from '../../domain/metric.ts';
import type { Observation } from '../../domain/observation.ts';
import type { PullRequest } from '../../domain/pull-request.ts';
import { readyTime } from '../ready-time.ts';

/** A list to act on, so any person's look ends it, the initiator's too. */
export const WAITING: ListMetric = {
  kind: 'list',
  id: 'waiting',
  title: 'Waiting for a human',
  definition:
    'Open pull requests that are ready and have had no review by a user other than the author, longest first, with the time since they started, without time spent back in draft.',
  denominator: 'Open pull requests that are ready at the data cut.',
  better: 'lower',
  length,
};

function length({ pullRequest, start, outcome, reviews, asOf }: Observation): number | null | undefined {
  if (start.kind === 'never-started') return null;
  if (outcome.kind !== 'open') return outcome.kind === 'unknown' ? undefined : null;
  const isDraft = isDraftNow(pullRequest);
  if (isDraft === true) return null;
  if (reviews?.some(({ by }) => by === 'independent' || by === 'involved')) return null;
  if (isDraft === undefined || reviews === null || reviews.some(({ by }) => by === 'unknown'))
    return undefined;
  return readyTime(pullRequest, start.at, asOf);
}

function isDraftNow({ isDraft, events }: PullRequest): boolean | undefined {
  if (isDraft !== undefined) return isDraft;
  const last = events?.findLast(({ kind }) => kind === 'ready-for-review' || kind === 'converted-to-draft');
  return last === undefined ? undefined : last.kind === 'converted-to-draft';
}
