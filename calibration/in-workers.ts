import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Result } from './result.ts';
import type { Row } from './row.ts';
import { rows } from './rows.ts';
import type { Piece } from './worker.ts';

/** What is to be run. */
export interface Plan {
  readonly seed: number;
  readonly runs: number;
  readonly isWanted: (row: Row) => boolean;
  readonly onRow: (row: Row, results: readonly Result[]) => void;
}

/** Runs in one piece of work. */
const PIECE = 250;

/** Runs the wanted rows on all processors. The results do not depend on how many there are. */
export async function inWorkers(plan: Plan): Promise<readonly Result[]> {
  const states = rows().flatMap((row, index) => (plan.isWanted(row) ? [stateOf(row, index, plan)] : []));
  const pieces = states.flatMap(({ index, runs }) => piecesOf(index, runs, plan.seed));
  const work = pieces.values();
  await Promise.all(Array.from({ length: availableParallelism() }, () => oneWorker(work, states, plan)));
  return states.flatMap(resultsOf);
}

interface State {
  readonly row: Row;
  readonly index: number;
  readonly runs: number;
  readonly counts: number[];
  left: number;
}

function stateOf(row: Row, index: number, { runs }: Plan): State {
  const own = Math.ceil(runs * row.fraction);
  return { row, index, runs: own, counts: row.figures.map(() => 0), left: own };
}

function piecesOf(row: number, runs: number, seed: number): readonly Piece[] {
  return Array.from({ length: Math.ceil(runs / PIECE) }, (_, piece) => ({
    row,
    seed,
    from: piece * PIECE,
    to: Math.min(runs, (piece + 1) * PIECE),
  }));
}

async function oneWorker(work: Iterator<Piece>, states: readonly State[], plan: Plan): Promise<void> {
  const worker = new Worker(new URL('worker.ts', import.meta.url));
  for (let next = work.next(); next.done !== true; next = work.next()) {
    const piece = next.value;
    worker.postMessage(piece);
    const [counts]: readonly (readonly number[])[] = await once(worker, 'message');
    const state = states.find(({ index }) => index === piece.row);
    if (state === undefined || counts === undefined) throw new RangeError('a worker answered nothing');
    for (const [index, count] of counts.entries()) state.counts[index] = (state.counts[index] ?? 0) + count;
    state.left -= piece.to - piece.from;
    if (state.left === 0) plan.onRow(state.row, resultsOf(state));
  }
  await worker.terminate();
}

function resultsOf({ row, counts, runs }: State): readonly Result[] {
  return row.figures.map((figure, index) => ({ figure, count: { count: counts[index] ?? 0, runs } }));
}
