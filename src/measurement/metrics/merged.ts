import type { CountMetric } from '../../domain/metric.ts';
import type { Observation } from '../../domain/observation.ts';

/** Pull requests merged, by the moment of the merge. */
export const MERGED: CountMetric = {
  kind: 'count',
  id: 'merged',
  title: 'Merged this week',
  definition: 'Pull requests merged in the week, whenever they were opened: it shows use, not speed.',
  denominator: 'None: a plain count, and not of the same pull requests as those opened in the week.',
  better: 'neither',
  moment,
};

function moment({ outcome }: Observation): number | null | undefined {
  switch (outcome.kind) {
    case 'merged':
      return outcome.at ?? undefined;
    case 'open':
    case 'closed':
      return null;
    case 'unknown':
      return undefined;
  }
}
