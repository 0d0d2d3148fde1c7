import { incompleteBeta } from './incomplete-beta.ts';

/**
 * Two-sided p-value of a t statistic; degrees of freedom > 0, fractions allowed.
 *
 * I_{ν/(ν+t²)}(ν/2, ½) (Abramowitz & Stegun 26.7.1; NIST DLMF 8.17). R: `2 * pt(-abs(t), df)`. Throws a `RangeError` for
 * degrees of freedom that are not above 0.
 */
export function studentTPValue(t: number, degreesOfFreedom: number): number {
  if (!(degreesOfFreedom > 0)) {
    throw new RangeError(`degrees of freedom must be above 0, not ${degreesOfFreedom}`);
  }
  return incompleteBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5);
}
