import type { Instant } from '../domain/instant.ts';
import type { Forge } from '../tasks/forge.ts';
import type { RunPlace } from './environment.ts';
import type { Inputs } from './inputs.ts';

/** What every mode works with. */
export interface RunContext {
  readonly forge: Forge;
  readonly inputs: Inputs;
  readonly place: RunPlace;
  /** The clock, or `as-of`. */
  readonly now: Instant;
}
