import { DAY } from '../../../src/domain/duration.ts';
import type { History, PersonHistory } from '../../../src/planning/history.ts';
import { PLANNED_METRICS } from '../../../src/planning/planned-metric.ts';
import { type Random, random } from '../../support/organisation/random.ts';

/**
 * A past made as the published simulation of the decision procedure makes its organisations: PR rates gamma (1.9, mean 3.7 a
 * week), weekly negative binomial of variance 2.8 times the mean, home repository 80 % of 4, ln minutes of sd 2.3 and
 * person correlation .4 about e^1.6 hours, 12 % never merged.
 */
export function referenceHistory(persons: number, weeks: number): History {
  const draw = random(20_261_116);
  return {
    kind: 'history',
    metric: PLANNED_METRICS['time-to-merge'],
    maturity: 14 * DAY,
    weeks,
    persons: Array.from({ length: persons }, () => personOf(weeks, draw)),
    repositories: 4,
    unknownPersons: 0,
  };
}

function personOf(weeks: number, draw: Random): PersonHistory {
  const rate = gamma(1.9, draw) * (3.7 / 1.9);
  const level = 1.6 + Math.log(60) + Math.sqrt(0.4) * 2.3 * normal(draw);
  const residual = Math.sqrt(0.6) * 2.3;
  return {
    repositories: 4,
    usesBoth: true,
    weeks: Array.from({ length: weeks }, () =>
      Array.from({ length: poisson(gamma(rate / 1.8, draw) * 1.8, draw) }, () => ({
        repository: draw.chance(0.8) ? 0 : draw.integer(0, 3),
        result: draw.chance(0.12) ? Number.POSITIVE_INFINITY : level + residual * normal(draw),
      })),
    ),
  };
}

function normal(draw: Random): number {
  return Math.log(draw.logNormal(1, 1));
}

/** Marsaglia & Tsang 2000, doi:10.1145/358407.358414; shapes below 1 by their boost. */
function gamma(shape: number, draw: Random): number {
  if (shape < 1) return gamma(shape + 1, draw) * draw.uniform() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(draw);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - draw.uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

function poisson(mean: number, draw: Random): number {
  let count = -1;
  for (let sum = 0; sum <= mean; count++) sum -= Math.log(1 - draw.uniform());
  return count;
}
