import type { Count } from './agreement.ts';
import type { Figure } from './row.ts';

/** A figure with what was counted. */
export interface Result {
  readonly figure: Figure;
  readonly count: Count;
}
