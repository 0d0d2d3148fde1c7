import type { MetricResult } from '../../domain/comparison.ts';
import { whole } from '../format/whole.ts';
import { durationFigure } from './duration-figure.ts';
import { numberFigure } from './number-figure.ts';
import { shareFigure } from './share-figure.ts';

/** A metric's figure as it is printed; `unknown` where the cohort has no such metric. */
export function metricFigure(result: MetricResult | undefined): string {
  if (result === undefined) return 'unknown';
  switch (result.kind) {
    case 'share':
      return countsOnly(result) ?? shareFigure(result.estimate);
    case 'duration':
      return durationFigure(result);
    case 'quantity':
    case 'count':
    case 'rate':
      return numberFigure(result.estimate);
  }
}

/** Enough pull requests and too few effective persons for an interval: plain counts claim nothing beyond themselves. */
function countsOnly({ estimate, n, successes }: MetricResult): string | null {
  if (estimate.kind !== 'too-few' || estimate.of !== 'effective-persons') return null;
  return successes === null ? null : `${whole(successes)} of ${whole(n)}`;
}
