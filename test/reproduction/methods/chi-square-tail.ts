import { pnorm } from 'lib-r-math.js';

/** Probability that a χ² variable with one degree of freedom is larger. */
export function chiSquareTail(chiSquare: number): number {
  return 2 * pnorm(-Math.sqrt(chiSquare));
}
