import type { Organisation } from './organisation.ts';
import type { RateTrial } from './rate-trial.ts';
import type { Gate } from './standing-gate.ts';
import type { TimeTrial } from './time-trial.ts';

/** What is drawn and looked at in each run of a row. */
export type Experiment =
  | {
      readonly kind: 'gate';
      readonly organisation: Organisation;
      readonly gate: Gate;
      /** Looks at it as one would without the procedure, too. */
      readonly peeking: boolean;
    }
  | { readonly kind: 'time-trial'; readonly trial: TimeTrial }
  | { readonly kind: 'rate-trial'; readonly trial: RateTrial };

/** A share of runs that the decision procedure's description gives. */
export interface Documented {
  readonly share: number;
  /** Decimal places that were printed. */
  readonly digits: number;
  /** Runs that it came from. */
  readonly runs: number;
}

/** One figure of a table: the share of runs in which one of the events came to pass. */
export interface Figure {
  readonly table: TableId;
  readonly line: string;
  readonly column: string;
  readonly events: readonly string[];
  readonly documented: Documented | null;
  /** The share may not lie above this by more than simulation error. */
  readonly atMost: number | null;
}

/** The tables, in the order in which they are printed. */
export type TableId =
  | 'no effect, same person'
  | 'no effect, same repository'
  | 'without it'
  | 'power, same person'
  | 'power, same repository'
  | 'no harm'
  | 'time trial'
  | 'rate trial'
  | 'size';

/** One experiment and what is read off it. The id seeds it: results do not depend on which other rows are run. */
export interface Row {
  readonly id: string;
  /** Of the runs asked for, where looking is expensive. */
  readonly fraction: number;
  readonly experiment: Experiment;
  readonly figures: readonly Figure[];
}
