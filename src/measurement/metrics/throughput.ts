import type { RateMetric } from '../../domain/metric.ts';
import type { Observation } from '../../domain/observation.ts';
import { isMergedInTime } from '../merged-in-time.ts';

/** Merged work per active person and week, all harnesses together: an author-week has no harness (ruling 2). */
export const THROUGHPUT: RateMetric = {
  kind: 'rate',
  id: 'throughput',
  title: 'Throughput, everybody together',
  definition:
    'Pull requests started in a week and merged within 14 days of their start, all harnesses together, per person who was active in the four weeks before it.',
  denominator:
    'Persons and weeks: everybody who opened, committed to or reviewed a pull request in the four weeks before the week counts in it, with zero too; bots never do.',
  better: 'higher',
  success,
  activity: ({ activity }) => activity,
};

function success({ start, outcome }: Observation): number | null | undefined {
  if (start.kind === 'never-started') return null;
  switch (outcome.kind) {
    case 'merged':
      if (outcome.at === null) return undefined;
      return isMergedInTime(start.at, outcome.at) ? start.at : null;
    case 'open':
    case 'closed':
      return null;
    case 'unknown':
      return undefined;
  }
}
