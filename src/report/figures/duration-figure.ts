import type { MetricResult } from '../../domain/comparison.ts';
import type { Milliseconds } from '../../domain/duration.ts';
import { duration } from '../format/duration.ts';
import { durationRange } from '../format/duration-range.ts';
import { tooFew } from '../format/too-few.ts';

/**
 * "Half within" with its interval, or why there is none: `9 h (7–13 h)`, `> 14 d`, `too few (6 of 20)`, `unknown`.
 * `never for most` only where more than half have ended another way; elsewhere it is merely longer than was watched.
 */
export function durationFigure({
  estimate,
  incidence,
}: Pick<MetricResult, 'estimate' | 'incidence'>): string {
  switch (estimate.kind) {
    case 'estimate':
      return duration(estimate.value) + interval(estimate.low, estimate.high);
    case 'not-reached':
      return mostWereOvertaken(incidence) ? 'never for most' : `> ${duration(estimate.beyond)}`;
    case 'too-few':
      return tooFew(estimate);
    case 'unknown':
      return 'unknown';
  }
}

function mostWereOvertaken(incidence: MetricResult['incidence']): boolean {
  const overtaken = incidence.at(-1)?.overtaken;
  return overtaken?.kind === 'estimate' && overtaken.value > 0.5;
}

function interval(low: Milliseconds | null, high: Milliseconds | null): string {
  if (low === null && high === null) return '';
  if (low === null) return ` (at most ${duration(high ?? 0)})`;
  if (high === null) return ` (at least ${duration(low)})`;
  return ` (${durationRange(low, high)})`;
}
