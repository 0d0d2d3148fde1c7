import type { MeasuredPullRequest } from '../../domain/measured-pull-request.ts';
import type { ContrastUnits } from './contrast-units.ts';

/** The scored unmarked units, the lowest score first; of equal ones by repository and number, whatever the rows' order. */
export function unmarkedByScore({ rows, cohorts }: ContrastUnits, scores: Float64Array): Int32Array {
  const unmarked = cohorts.find(({ group }) => group.identity.role === 'baseline');
  if (unmarked === undefined) return new Int32Array();
  const { from, until } = unmarked;
  return Int32Array.from({ length: until - from }, (_, index) => from + index)
    .filter((unit) => (scores[unit] ?? -1) >= 0)
    .sort((one, other) => (scores[one] ?? 0) - (scores[other] ?? 0) || byName(rows[one], rows[other]));
}

function byName(one: MeasuredPullRequest | undefined, other: MeasuredPullRequest | undefined): number {
  if (one === undefined || other === undefined || one === other) return 0;
  if (one.repository === other.repository) return one.number - other.number;
  return one.repository < other.repository ? -1 : 1;
}
