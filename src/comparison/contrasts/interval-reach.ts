import type { ContrastEstimate } from '../../statistics/contrast-estimate.ts';
import { mixtureMultiplier } from '../../statistics/mixture-boundary.ts';
import { studentTQuantile } from '../../statistics/student-t-quantile.ts';
import type { ContrastRule } from './contrast-rule.ts';

/** One look: two-sided 95 %. */
const ONE_LOOK = 0.975;
/** Effect sizes at which the boundary of all looks is tightest. */
const PHI = { ratio: Math.log(1.5), difference: 0.1, rareDifference: 0.05 } as const;
/** Shares below this or above its complement are of rare events. */
const RARE = 0.05;

/** Half-width of an interval in standard errors; `null` where no variance or too few effective persons give one. */
export function intervalReach(estimate: ContrastEstimate, rule: ContrastRule): number | null {
  const { variance, effectivePersons } = estimate;
  if (variance === null || variance === 0 || !(effectivePersons > 1)) return null;
  if (rule.look === 'one') return studentTQuantile(ONE_LOOK, effectivePersons - 1);
  return mixtureMultiplier({ variance, phi: phiOf(estimate, rule), effectivePersons, alpha: rule.alpha });
}

function phiOf({ scoreSum, treated, control }: ContrastEstimate, { scale }: ContrastRule): number {
  if (scale === 'ratio') return PHI.ratio;
  const share = scoreSum / (treated + control);
  return share < RARE || share > 1 - RARE ? PHI.rareDifference : PHI.difference;
}
