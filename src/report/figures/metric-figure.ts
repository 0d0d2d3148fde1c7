import type { MetricResult } from '../../domain/comparison.ts';
import { whole } from '../format/whole.ts';
import { durationFigure } from './duration-figure.ts';
import { numberFigure } from './number-figure.ts';
import { shareFigure } from './share-figure.ts';

/** Up to this share of unknown pull requests a figure is read as one of its whole row. */
const MOST_UNKNOWN = 0.05;

/**
 * A metric's figure as it is printed, with its n where it rests on clearly fewer pull requests than could be known:
 * `90 % (82–95), n = 24`; `unknown` where the cohort has no such metric.
 */
export function metricFigure(result: MetricResult | undefined): string {
  if (result === undefined) return 'unknown';
  const figure = bareFigure(result);
  const { estimate, n, unknown } = result;
  const isFigure = estimate.kind === 'estimate' || estimate.kind === 'not-reached';
  return isFigure && unknown > MOST_UNKNOWN * (n + unknown) ? `${figure}, n = ${whole(n)}` : figure;
}

function bareFigure(result: MetricResult): string {
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
