import type { Result } from './result.ts';
import { tables } from './tables.ts';

/** What the figures came from. */
export interface Origin {
  readonly seed: number;
  readonly runs: number;
  readonly version: string;
}

/** docs/calibration.md. */
export function document(results: readonly Result[], { seed, runs, version }: Origin): string {
  return `# Calibration

Written by \`npm run calibrate\`: version ${version}, seed ${seed}, ${runs} runs a row (two fifths of them for "same
repository", a fifth for "Can it decide at my size?"). Do not edit.

Simulated organisations, looked at at the end of every week by the same code that makes the report's contrasts, with its
minimum sizes. People open a gamma-distributed number of pull requests (shape 1.9, mean 3.7 a week; variance by mean 2.8
from week to week), four in five of them in a repository of their own; 20 % join later; 35 % never and 20 % always use the
harness, the others for a part of their work from one of the first eight weeks on. ln hours vary with a standard deviation
of 2.3, of which 40 % of the variance lies between persons (ICC .4); repositories differ and the calendar drifts; 12 % are
never merged; times end at one minute and at 14 days. 4 repositories, 10 for 100 people.

A cell is the share of runs. In brackets: what the procedure was designed to, from simulations of its own. The two agree
where |p − p₀| ≤ 3·√(p₀(1 − p₀)(1/runs + 1/their runs)) + half a unit of the last decimal given; ✗ marks those that do not.

${tables(results)}
`;
}
