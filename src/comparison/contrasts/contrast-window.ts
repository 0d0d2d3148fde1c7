import type { ComparisonPlan } from '../../domain/comparison-plan.ts';
import type { Window } from '../../domain/window.ts';
import { spanOf } from '../in-window.ts';

/** The pull requests of a contrast start in it; `look`: whether its start stays where it is from week to week. */
export interface ContrastWindow extends Window {
  readonly look: 'one' | 'any';
}

/**
 * From the registered start, where the facts reach back to it, up to what was mature at the last week's end: the only
 * window that may be looked at every week. Else the rows' look-back, which slides.
 */
export function contrastWindow(
  plan: Pick<ComparisonPlan, 'decideSince' | 'since' | 'week' | 'maturity' | 'lookBack'>,
): ContrastWindow {
  const { decideSince, since, week, maturity, lookBack } = plan;
  if (decideSince === null || (since !== null && since > decideSince)) {
    return { ...spanOf(lookBack), look: 'one' };
  }
  return { from: decideSince, until: Math.max(decideSince, week.until - maturity), look: 'any' };
}
