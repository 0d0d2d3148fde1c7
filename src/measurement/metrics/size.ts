import type { QuantityMetric } from '../../domain/metric.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { NO_QUANTITY, UNKNOWN_QUANTITY } from '../quantities.ts';

/** Descriptive: size is partly made by the harness, so nothing is adjusted for it (ruling 7). */
export const SIZE: QuantityMetric = {
  kind: 'quantity',
  id: 'size',
  title: 'Lines changed',
  definition:
    'Lines added plus lines deleted, and changed files, as GitHub counts them, generated files included: it describes and decides nothing.',
  denominator: 'All pull requests that started.',
  better: 'neither',
  parts: ['lines', 'files'],
  population: 'started',
  measure,
};

function measure({ start, pullRequest }: Observation): Quantity {
  if (start.kind === 'never-started') return NO_QUANTITY;
  const { additions, deletions, changedFiles } = pullRequest;
  if (additions === undefined || deletions === undefined || changedFiles === undefined) {
    return UNKNOWN_QUANTITY;
  }
  return { kind: 'measured', values: { lines: additions + deletions, files: changedFiles } };
}
