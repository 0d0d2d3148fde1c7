import type { Instant } from '../domain/instant.ts';
import type { Forge } from '../tasks/forge.ts';
import type { ConfigFile } from './config-files.ts';
import type { RunPlace } from './environment.ts';
import type { Inputs } from './inputs.ts';
import type { Journal } from './journal.ts';

/** What every mode works with. */
export interface RunContext {
  readonly forge: Forge;
  readonly inputs: Inputs;
  readonly place: RunPlace;
  readonly journal: Journal;
  /** The clock. The moment that somebody asked a report for is `inputs.asOf`. */
  readonly now: Instant;
}

/** And with the configuration, on its way: it is asked for while the mode's own parts load. */
export interface ConfiguredContext extends RunContext {
  readonly configFiles: Promise<readonly ConfigFile[]>;
}
