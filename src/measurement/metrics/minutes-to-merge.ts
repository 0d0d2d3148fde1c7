import { MINUTE } from '../../domain/duration.ts';
import type { QuantityMetric } from '../../domain/metric.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { NO_QUANTITY, UNKNOWN_QUANTITY } from '../quantities.ts';

/**
 * GitHub's own `median_minutes_to_merge`, to reconcile with it.
 *
 * @see https://docs.github.com/en/copilot/reference/copilot-usage-metrics/copilot-usage-metrics
 */
export const MINUTES_TO_MERGE: QuantityMetric = {
  kind: 'quantity',
  id: 'minutes-to-merge',
  title: 'GitHub’s own minutes to merge',
  definition:
    'Minutes from creation to merge, draft time included, as in GitHub\'s "median_minutes_to_merge": the only figure by merge date, to reconcile with GitHub\'s.',
  denominator: 'Pull requests merged in the week, whenever they were opened.',
  better: 'neither',
  parts: ['minutes'],
  population: 'merged-in-week',
  measure,
};

function measure({ pullRequest, outcome }: Observation): Quantity {
  switch (outcome.kind) {
    case 'merged': {
      if (outcome.at === null) return UNKNOWN_QUANTITY;
      const minutes = Math.max(0, outcome.at - pullRequest.createdAt) / MINUTE;
      return { kind: 'measured', values: { minutes } };
    }
    case 'open':
    case 'closed':
      return NO_QUANTITY;
    case 'unknown':
      return UNKNOWN_QUANTITY;
  }
}
