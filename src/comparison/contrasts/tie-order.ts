import type { MeasuredPullRequest } from '../../domain/measured-pull-request.ts';

/** Puts units in an order that does not depend on the order of the rows: by repository and number. */
export function tieOrder(rows: readonly MeasuredPullRequest[]): (one: number, other: number) => number {
  return (one, other) => {
    const [a, b] = [rows[one], rows[other]];
    if (a === undefined || b === undefined || a === b) return 0;
    if (a.repository === b.repository) return a.number - b.number;
    return a.repository < b.repository ? -1 : 1;
  };
}
