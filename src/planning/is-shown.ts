import type { Minimum } from '../domain/minimum.ts';
import type { ContrastEstimate } from '../statistics/contrast-estimate.ts';
import { mixtureBoundary, mixtureMultiplier } from '../statistics/mixture-boundary.ts';
import { studentTQuantile } from '../statistics/student-t-quantile.ts';
import type { PlannedMetric } from './planned-metric.ts';

/** When a contrast counts as shown. */
export interface ShowRule {
  readonly kind: PlannedMetric['kind'];
  readonly look: 'one' | 'any';
  /** On which side of "no difference" the effect lies. */
  readonly direction: 1 | -1;
  /** The effect size at which the boundary is tightest: ln 1.5 for times, in shares for shares. */
  readonly phi: number;
  readonly minimum: Minimum;
}

/** Error a side at all looks together, for one registered harness. */
const ALPHA = 0.05;
/** Of a single look: two-sided 95 %. */
const ONE_LOOK = 0.975;
const EVENTS = 10;

/** Whether an interval leaves "no difference" out on the effect's side, and the sizes suffice to say so. */
export function isShown(estimate: ContrastEstimate | null, rule: ShowRule): boolean {
  if (estimate === null || !isEnough(estimate, rule)) return false;
  const { value, variance, effectivePersons } = estimate;
  if (variance === null || variance === 0) return false;
  const reach = (rule.direction * value) / Math.sqrt(variance);
  if (rule.look === 'one') return reach > studentTQuantile(ONE_LOOK, effectivePersons - 1);
  const looks = { variance, phi: rule.phi, effectivePersons, alpha: ALPHA };
  // The boundary without its factor for few persons is lower, and cheap.
  if (reach <= mixtureBoundary(rule.phi ** 2 / variance, ALPHA)) return false;
  return reach > mixtureMultiplier(looks);
}

function isEnough(estimate: ContrastEstimate, { kind, minimum }: ShowRule): boolean {
  const { effectivePersons, treatedPersons, controlPersons, treated, control, scoreSum } = estimate;
  const both = treated + control;
  return (
    effectivePersons >= minimum.effectivePersons &&
    Math.min(treatedPersons, controlPersons) >= minimum.persons &&
    Math.min(treated, control) >= minimum.prs &&
    (kind === 'time' || Math.min(scoreSum, both - scoreSum) >= EVENTS)
  );
}
