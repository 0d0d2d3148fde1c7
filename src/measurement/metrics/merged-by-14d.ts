import type { ShareMetric } from '../../domain/metric.ts';
import type { Observation } from '../../domain/observation.ts';
import type { ShareOutcome } from '../../domain/share-outcome.ts';
import { isMergedInTime, MATURITY } from '../merged-in-time.ts';
import { counted, NOT_COUNTED, UNKNOWN_SHARE } from '../share-outcomes.ts';

const IN_TIME = counted(true, 'merged-by-14d');
const LATER = counted(false, 'later');
const CLOSED = counted(false, 'closed');
const OPEN = counted(false, 'open');

/** The headline: read at a fixed age, so that it never changes later (ruling 8). */
export const MERGED_BY_14D: ShareMetric = {
  kind: 'share',
  id: 'merged-by-14d',
  title: 'Merged by day 14',
  definition:
    'Share of pull requests that were merged within 14 days of their start (first ready for review), by the calendar.',
  denominator:
    'Pull requests that started at least 14 days before the data cut, those closed unmerged and those still open included.',
  better: 'higher',
  contrast: 'started',
  categories: ['merged-by-14d', 'later', 'closed', 'open'],
  tags: [],
  measure,
};

function measure({ start, outcome, asOf }: Observation): ShareOutcome {
  if (start.kind === 'never-started' || asOf - start.at < MATURITY) return NOT_COUNTED;
  switch (outcome.kind) {
    case 'merged':
      if (outcome.at === null) return UNKNOWN_SHARE;
      return isMergedInTime(start.at, outcome.at) ? IN_TIME : LATER;
    case 'closed':
      return CLOSED;
    case 'open':
      return OPEN;
    case 'unknown':
      return UNKNOWN_SHARE;
  }
}
