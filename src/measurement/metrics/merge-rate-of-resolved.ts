import type { ShareMetric } from '../../domain/metric.ts';
import type { Observation } from '../../domain/observation.ts';
import type { ShareOutcome } from '../../domain/share-outcome.ts';
import { counted, NOT_COUNTED, notCounted, UNKNOWN_SHARE } from '../share-outcomes.ts';

const MERGED = counted(true, 'merged');
const CLOSED = counted(false, 'closed');
const OPEN = notCounted('open');

/** What others publish as "merge rate": it leaves open ones out and drifts as they resolve (ruling 8). */
export const MERGE_RATE_OF_RESOLVED: ShareMetric = {
  kind: 'share',
  id: 'merge-rate-of-resolved',
  title: 'Merged, of merged and closed',
  definition:
    'Share of the pull requests resolved by the data cut, merged or closed, that were merged; it changes while open ones resolve, so it decides nothing.',
  denominator: 'Merged and closed pull requests; those still open are counted beside it, not in it.',
  better: 'neither',
  contrast: 'resolved',
  categories: ['merged', 'closed', 'open'],
  tags: [],
  measure,
};

function measure({ start, outcome }: Observation): ShareOutcome {
  if (start.kind === 'never-started') return NOT_COUNTED;
  switch (outcome.kind) {
    case 'merged':
      return MERGED;
    case 'closed':
      return CLOSED;
    case 'open':
      return OPEN;
    case 'unknown':
      return UNKNOWN_SHARE;
  }
}
