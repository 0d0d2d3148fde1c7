import { MINUTE, type Milliseconds } from '../../domain/duration.ts';
import type { Instant } from '../../domain/instant.ts';
import type { MeasuredPullRequest } from '../../domain/measured-pull-request.ts';
import type { DurationMetric, ShareMetric } from '../../domain/metric.ts';

/** A metric that contrasts are drawn of. */
export type ContrastMetric =
  | (DurationMetric & { readonly contrast: NonNullable<DurationMetric['contrast']> })
  | (ShareMetric & { readonly contrast: NonNullable<ShareMetric['contrast']> });

/** In place of a score, which is never negative: outside of the metric's denominator, and unknown. */
export const OUTSIDE = -1;
export const UNKNOWN = -2;

/**
 * What each pull request contributes to a metric at the fixed age τ: known for ever once it is that old. Durations: ln of
 * minutes, between one minute and τ, and τ for what did not get there by then. Shares: 0 or 1.
 */
export function unitScores(
  rows: readonly MeasuredPullRequest[],
  metric: ContrastMetric,
  age: Milliseconds,
): Float64Array {
  const scores = new Float64Array(rows.length);
  for (const [i, row] of rows.entries()) {
    scores[i] = metric.kind === 'share' ? shareScore(row, metric, age) : lengthScore(row, metric, age);
  }
  return scores;
}

function lengthScore(row: MeasuredPullRequest, { id, contrast }: ContrastMetric, age: Milliseconds): number {
  const span = row.spans[id];
  switch (span?.kind) {
    case 'ended': {
      const end = contrast === 'merge' ? mergedAt(row) : row.reviewedAt;
      return isBy(row, age, end) ? lnMinutes(Math.min(span.ms, age)) : lnMinutes(age);
    }
    case 'overtaken':
    case 'running':
      return lnMinutes(age);
    case 'never-started':
      return OUTSIDE;
    case 'unknown':
    case undefined:
      return UNKNOWN;
  }
}

function shareScore(row: MeasuredPullRequest, { id, contrast }: ContrastMetric, age: Milliseconds): number {
  const share = row.shares[id];
  switch (share?.kind) {
    case 'counted':
      // What is merged later would enter when it is: the fast ones first.
      if (contrast === 'merged' && !isBy(row, age, mergedAt(row))) return OUTSIDE;
      return share.success ? 1 : 0;
    case 'not-counted':
      return OUTSIDE;
    case 'unknown':
    case undefined:
      return UNKNOWN;
  }
}

function lnMinutes(length: Milliseconds): number {
  return Math.log(Math.max(length, MINUTE) / MINUTE);
}

function mergedAt({ outcome }: MeasuredPullRequest): Instant | null {
  return outcome.kind === 'merged' ? outcome.at : null;
}

/** By the calendar: a length that leaves draft time out may be short and yet end late. */
function isBy({ start }: MeasuredPullRequest, age: Milliseconds, end: Instant | null | undefined): boolean {
  return start.kind === 'started' && end != null && end - start.at <= age;
}
