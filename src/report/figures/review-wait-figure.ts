import type { MetricResult } from '../../domain/comparison.ts';
import { durationFigure } from './duration-figure.ts';

/**
 * The wait for the first human review that half of all pull requests got. `most get none` only where more than half
 * have ended without one; elsewhere the wait is merely longer than what was watched.
 */
export function reviewWaitFigure(result: MetricResult): string {
  const overtaken = result.incidence.at(-1)?.overtaken;
  const mostGetNone = overtaken?.kind === 'estimate' && overtaken.value > 0.5;
  return result.estimate.kind === 'not-reached' && mostGetNone ? 'most get none' : durationFigure(result);
}
