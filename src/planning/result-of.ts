import { MINUTE, type Milliseconds } from '../domain/duration.ts';
import type { MeasuredPullRequest } from '../domain/measured-pull-request.ts';
import type { PlannedMetric } from './planned-metric.ts';

/**
 * What became of a pull request by a metric, before anything is cut off: ln minutes (`Infinity`: not merged, as far as
 * the facts reach), or 1 and 0 for a share. `null`: it is in no denominator, or unknown.
 */
export function resultOf(
  row: MeasuredPullRequest,
  { id, kind }: PlannedMetric,
  maturity: Milliseconds,
): number | null {
  return kind === 'time' ? lnMinutes(row, id) : oneOrNull(row, id, maturity);
}

function lnMinutes({ spans }: MeasuredPullRequest, id: string): number | null {
  const span = spans[id];
  switch (span?.kind) {
    case 'ended':
      return Math.log(Math.max(span.ms / MINUTE, 1));
    case 'overtaken':
    case 'running':
      return Number.POSITIVE_INFINITY;
    case 'never-started':
    case 'unknown':
    case undefined:
      return null;
  }
}

function oneOrNull(row: MeasuredPullRequest, id: string, maturity: Milliseconds): number | null {
  const share = row.shares[id];
  if (share?.kind !== 'counted') return null;
  if (id === 'unreviewed-merge' && !isMergedBy(row, maturity)) return null;
  return share.success ? 1 : 0;
}

/** A merge that came later would enter when it came: the fast ones first. */
function isMergedBy({ start, outcome }: MeasuredPullRequest, maturity: Milliseconds): boolean {
  if (start.kind !== 'started' || outcome.kind !== 'merged' || outcome.at === null) return false;
  return outcome.at - start.at <= maturity;
}
