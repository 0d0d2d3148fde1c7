import type { Figure } from './row.ts';

/** What was counted, and in how many runs. */
export interface Count {
  readonly count: number;
  readonly runs: number;
}

/** Standard errors of simulation that a figure may be off. */
const ERRORS = 3;

/**
 * Whether a figure is what it should be, within simulation error: |p − p₀| ≤ 3·√(p₀(1 − p₀)(1/runs + 1/their runs)) and
 * half a unit of the last decimal printed; at most its bound and 3·√(bound(1 − bound)/runs).
 */
export function agrees({ documented, atMost }: Figure, { count, runs }: Count): boolean {
  const share = count / runs;
  if (atMost !== null && share > atMost + ERRORS * Math.sqrt((atMost * (1 - atMost)) / runs)) return false;
  if (documented === null) return true;
  const rounding = 0.5 / 10 ** documented.digits;
  const p0 = Math.min(1 - rounding, Math.max(rounding, documented.share));
  const error = Math.sqrt(p0 * (1 - p0) * (1 / runs + 1 / documented.runs));
  return Math.abs(share - documented.share) <= ERRORS * error + rounding;
}
