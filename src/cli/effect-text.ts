import type { PlannedMetric } from '../planning/planned-metric.ts';
import { decimal } from '../report/format/decimal.ts';

/** An effect as something that is shown: `a halving of time to merge`, `10 points fewer merged by day 14`. */
export function effectText(effect: number, { kind, name }: PlannedMetric): string {
  if (kind === 'time') return effect === 0.5 ? `a halving of ${name}` : `${decimal(effect)} × the ${name}`;
  const points = Number((Math.abs(effect) * 100).toFixed(4));
  const noun = points === 1 ? 'point' : 'points';
  return `${decimal(points)} ${noun} ${effect > 0 ? 'more' : 'fewer'} ${name}`;
}
