import type { Milliseconds } from '../domain/duration.ts';
import type { ShowRule } from './is-shown.ts';
import type { SupposedEffect } from './with-harness.ts';

/** One effect that is tried out, and by what it is found. */
export interface Supposition extends SupposedEffect {
  readonly maturity: Milliseconds;
  readonly rule: Omit<ShowRule, 'look'>;
}
