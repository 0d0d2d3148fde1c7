import type { MetricResult } from '../../domain/comparison.ts';
import { durationFigure } from './duration-figure.ts';
import { metricPresentation } from './metric-presentation.ts';
import { numberFigure } from './number-figure.ts';
import { reviewWaitFigure } from './review-wait-figure.ts';
import { shareFigure } from './share-figure.ts';

/** A metric's figure as it is printed; `unknown` where the cohort has no such metric. */
export function metricFigure(id: string, result: MetricResult | undefined): string {
  if (result === undefined) return 'unknown';
  if (id === 'time-to-first-review') return reviewWaitFigure(result);
  switch (metricPresentation(id).unit) {
    case 'share':
      return shareFigure(result.estimate);
    case 'ms':
      return durationFigure(result);
    case 'number':
    case 'per person and week':
      return numberFigure(result.estimate);
  }
}
