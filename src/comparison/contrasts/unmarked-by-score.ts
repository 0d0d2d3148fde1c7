import type { MeasuredPullRequest } from '../../domain/measured-pull-request.ts';
import type { ContrastUnits } from './contrast-units.ts';

/** The scored unmarked rows, the lowest score first; of equal ones by repository and number, whatever the rows' order. */
export function unmarkedByScore({ rows }: ContrastUnits, scores: Float64Array): Int32Array {
  return Int32Array.from(rows.keys())
    .filter((row) => (scores[row] ?? -1) >= 0 && rows[row]?.membership.kind === 'unmarked')
    .sort((one, other) => (scores[one] ?? 0) - (scores[other] ?? 0) || byName(rows[one], rows[other]));
}

function byName(one: MeasuredPullRequest | undefined, other: MeasuredPullRequest | undefined): number {
  if (one === undefined || other === undefined || one === other) return 0;
  if (one.repository === other.repository) return one.number - other.number;
  return one.repository < other.repository ? -1 : 1;
}
