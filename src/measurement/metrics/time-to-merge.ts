import { DAY } from '../../domain/duration.ts';
import type { DurationMetric } from '../../domain/metric.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Span } from '../../domain/span.ts';
import { readyTime } from '../ready-time.ts';
import { NEVER_STARTED, spanToMerge } from '../spans.ts';

/** Turnaround. */
export const TIME_TO_MERGE: DurationMetric = {
  kind: 'duration',
  id: 'time-to-merge',
  title: 'Ready → merged',
  definition:
    'Time from start (first ready for review) to merge, without time spent back in draft; a pull request closed unmerged never gets there, an open one is still running.',
  denominator: 'All pull requests that started, those closed unmerged and those still open included.',
  better: 'lower',
  contrast: 'merge',
  checkpoints: [DAY, 7 * DAY, 14 * DAY],
  measure,
};

function measure(observation: Observation): Span {
  const { start, pullRequest } = observation;
  if (start.kind === 'never-started') return NEVER_STARTED;
  return spanToMerge(observation, (until) => readyTime(pullRequest, start.at, until));
}
