import type { PlannedMetric } from './planned-metric.ts';

/** What a harness is supposed to do, and to whom. */
export interface SupposedEffect {
  readonly kind: PlannedMetric['kind'];
  /** Ratio of times, or difference of shares. */
  readonly effect: number;
  /** The share without the harness; of no concern for times. */
  readonly base: number;
}

/** Persons differ in what a harness does for them: standard deviation of the ln of the ratio. */
export const EFFECT_SPREAD = 0.2;

/**
 * The result that a pull request would have had with the harness. Times are multiplied; what was never merged stays so.
 * Of shares just so many pull requests change sides that the share moves by the effect; `uniform`, in [0, 1), says
 * whether this one does.
 */
export function withHarness(
  result: number,
  { kind, effect, base }: SupposedEffect,
  { departure, uniform }: { readonly departure: number; readonly uniform: number },
): number {
  if (kind === 'time') return result + Math.log(effect) + EFFECT_SPREAD * departure;
  if (effect > 0) return result === 0 && uniform < effect / (1 - base) ? 1 : result;
  return result === 1 && uniform < -effect / base ? 0 : result;
}
