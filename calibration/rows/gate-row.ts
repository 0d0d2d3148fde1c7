import { type Organisation, organisation } from '../organisation.ts';
import type { Figure, Row } from '../row.ts';
import type { Gate } from '../standing-gate.ts';

/** What is said of a row of the standing gate; the rest is as usual: times, the same persons, 5 % a side. */
export interface GateRow {
  readonly id: string;
  readonly like: Partial<Organisation>;
  readonly gate?: Partial<Gate>;
  readonly peeking?: boolean;
  readonly fraction?: number;
  readonly figures: readonly Figure[];
}

/** ln 1.5, of times. */
const PHI = Math.log(1.5);

/** A row of an organisation that is looked at at the end of every week. */
export function gateRow({ id, like, gate, peeking = false, fraction = 1, figures }: GateRow): Row {
  const usual: Gate = {
    phi: PHI,
    events: 0,
    designs: ['same-person'],
    alphas: [0.05],
    margins: [],
    weeks: [],
  };
  return {
    id,
    fraction,
    experiment: { kind: 'gate', organisation: organisation(like), gate: { ...usual, ...gate }, peeking },
    figures,
  };
}
