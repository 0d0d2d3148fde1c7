import { qnorm } from 'lib-r-math.js';
import { tailProbability } from './tail-probability.ts';

/** z of a two-sided normal interval: 1.959964 at level .95. R: `qnorm(1 - (1 - level)/2)`. */
export function normalCriticalValue(level: number): number {
  return qnorm(1 - tailProbability(level));
}
