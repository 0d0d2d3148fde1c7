import type { Instant } from './instant.ts';

/** From `from` (included) until `until` (excluded). */
export interface Window {
  readonly from: Instant;
  readonly until: Instant;
}

/** An ISO week in a time zone, e.g. `2026-W46`. Its length is 7 days give or take a change of the clocks. */
export interface Week extends Window {
  readonly id: string;
}
