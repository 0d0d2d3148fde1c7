import type { ComparisonPlan } from '../../domain/comparison-plan.ts';
import type { Contrast } from '../../domain/contrast.ts';
import type { Minimum } from '../../domain/minimum.ts';
import type { ContrastMetric } from './unit-scores.ts';

/** How an estimate becomes a figure. */
export interface ContrastRule {
  readonly scale: Contrast['scale'];
  readonly look: Contrast['look'];
  /** Error a side at all looks together. */
  readonly alpha: number;
  readonly minimum: Minimum;
}

/** Error a side in a year, which the registered harnesses share (Bonferroni). */
const ALPHA = 0.05;

export function contrastRule(
  { kind }: Pick<ContrastMetric, 'kind'>,
  look: Contrast['look'],
  { minimum, registered }: Pick<ComparisonPlan, 'minimum' | 'registered'>,
): ContrastRule {
  const scale = kind === 'duration' ? 'ratio' : 'difference';
  return { scale, look, alpha: ALPHA / Math.max(1, registered), minimum };
}
