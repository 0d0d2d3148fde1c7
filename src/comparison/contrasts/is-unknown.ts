import { type Arms, sumArms } from './arms.ts';
import type { BundleScores } from './bundle-scores.ts';

/** Whether a side has no score because its facts are missing, and not because there is nothing. */
export function isUnknown(
  arms: Arms,
  scored: { readonly a: number; readonly b: number },
  { unknown }: BundleScores,
): boolean {
  if (scored.a > 0 && scored.b > 0) return false;
  const missing = sumArms(arms, (bundle) => unknown[bundle] ?? 0);
  return (scored.a === 0 && missing.a > 0) || (scored.b === 0 && missing.b > 0);
}
