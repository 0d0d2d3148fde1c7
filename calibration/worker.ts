import { parentPort } from 'node:worker_threads';
import { rows } from './rows.ts';
import { type Runs, runRow } from './run-row.ts';

/** A piece of work, by the row's place in the list. */
export interface Piece extends Runs {
  readonly row: number;
}

const all = rows();

parentPort?.on('message', ({ row, ...runs }: Piece) => {
  const found = all[row];
  if (found === undefined) throw new RangeError(`there is no row ${row}`);
  parentPort?.postMessage(runRow(found, runs));
});
