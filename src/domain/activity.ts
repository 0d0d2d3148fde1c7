import type { Instant } from './instant.ts';

/** A sign that a person was at work: opened, committed to or reviewed a pull request. */
export interface Activity {
  readonly login: string;
  readonly at: Instant;
}
