import { history } from './history.ts';
import { peeking } from './peeking.ts';
import { type Random, random } from './random.ts';
import { rateTrial } from './rate-trial.ts';
import type { Experiment, Row } from './row.ts';
import { standingGate } from './standing-gate.ts';
import { timeTrial } from './time-trial.ts';

/** Some of a row's runs: from the first number to below the second. */
export interface Runs {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/** In how many of the runs each figure's events came to pass. Each run depends on the seed, the row and its number only. */
export function runRow({ id, experiment, figures }: Row, { seed, from, to }: Runs): readonly number[] {
  const counts = figures.map(() => 0);
  const ofRow = [...id].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0, seed);
  for (let run = from; run < to; run++) {
    const happened = events(experiment, random(ofRow, run));
    for (const [index, figure] of figures.entries()) {
      if (figure.events.some((event) => happened.has(event))) counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  return counts;
}

function events(experiment: Experiment, source: Random): ReadonlySet<string> {
  switch (experiment.kind) {
    case 'gate': {
      const units = history(experiment.organisation, source);
      const seen = standingGate(units, experiment.gate);
      return experiment.peeking ? new Set<string>([...seen, ...peeking(units, experiment.gate.phi)]) : seen;
    }
    case 'time-trial':
      return timeTrial(experiment.trial, source);
    case 'rate-trial':
      return rateTrial(experiment.trial, source);
  }
}
