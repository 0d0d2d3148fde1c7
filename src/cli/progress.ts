import { stat } from 'node:fs/promises';
import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from './terminal.ts';

/** Below this a file is read before a bar could be drawn. */
const WORTH_A_BAR = 4 * 1024 * 1024;

/** Passes a file's bytes on and draws how far it is, on terminals and for long files only. */
export async function* withProgress(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  { log }: Terminal,
): AsyncGenerator<Uint8Array, void, void> {
  const { size } = await stat(path);
  if (!log.isTTY || size < WORTH_A_BAR) {
    yield* chunks;
    return;
  }
  const bar = new SingleBar(
    { stream: log, format: 'Reading {bar} {percentage} %', clearOnComplete: true },
    Presets.shades_classic,
  );
  bar.start(size, 0);
  try {
    for await (const chunk of chunks) {
      bar.increment(chunk.byteLength);
      yield chunk;
    }
  } finally {
    bar.stop();
  }
}
