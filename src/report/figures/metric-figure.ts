import type { MetricResult } from '../../domain/comparison.ts';
import { whole } from '../format/whole.ts';
import { durationFigure } from './duration-figure.ts';
import { metricPresentation } from './metric-presentation.ts';
import { numberFigure } from './number-figure.ts';
import { reviewWaitFigure } from './review-wait-figure.ts';
import { shareFigure } from './share-figure.ts';
import { shareSuccesses } from './share-successes.ts';

/** A metric's figure as it is printed; `unknown` where the cohort has no such metric. */
export function metricFigure(id: string, result: MetricResult | undefined): string {
  if (result === undefined) return 'unknown';
  if (id === 'time-to-first-review' || id === 'time-to-first-ai-review') return reviewWaitFigure(result);
  switch (metricPresentation(id).unit) {
    case 'share':
      return countsOnly(id, result) ?? shareFigure(result.estimate);
    case 'ms':
      return durationFigure(result);
    case 'number':
    case 'per person and week':
      return numberFigure(result.estimate);
  }
}

/** Enough pull requests and too few effective persons for an interval: plain counts claim nothing beyond themselves. */
function countsOnly(id: string, result: MetricResult): string | null {
  const { estimate, n } = result;
  if (estimate.kind !== 'too-few' || estimate.of !== 'effective-persons') return null;
  const successes = shareSuccesses(id, result);
  return successes === null ? null : `${whole(successes)} of ${whole(n)}`;
}
