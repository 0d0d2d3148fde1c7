import { attribute } from '../src/attribution/attribute.ts';
import { HARNESSES } from '../src/attribution/catalogue.ts';
import { compileCatalogue } from '../src/attribution/compile-catalogue.ts';
import { threadTime } from '../test/support/thread-time.ts';
import { hostileBody } from './hostile-body.ts';

const KB = 1024;
const LONGEST = 64 * KB;
const RUNS = 20;

const catalogue = compileCatalogue(HARNESSES);
const whole = hostileBody(catalogue, LONGEST);
const inPieces = Array.from({ length: LONGEST / KB }, (_, at) => whole.slice(at * KB, (at + 1) * KB));

const short = milliseconds(inPieces);
const long = milliseconds([whole]);
const blank = milliseconds(['a '.repeat(LONGEST / 2)]);

process.stdout.write(
  '| attributing 64 kB of hostile body | µs a kB |\n| :-- | --: |\n' +
    `| as 64 bodies of 1 kB | ${perKb(short)} |\n` +
    `| as one body | ${perKb(long)} |\n` +
    `| the same length without a mark | ${perKb(blank)} |\n\n` +
    `In one body a kB takes ${(long / short).toFixed(2)} times as long: 1 is linear, 64 would be quadratic.\n`,
);

function perKb(ms: number): string {
  return ((1000 * ms * KB) / LONGEST).toFixed(1);
}

/** The best of some runs over all bodies. */
function milliseconds(bodies: readonly string[]): number {
  const createdAt = Date.parse('2026-11-22T00:00Z');
  const start = { kind: 'started', at: createdAt, assumed: false } as const;
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run += 1) {
    const before = threadTime();
    for (const body of bodies) {
      attribute({ repository: 'acme/shop', number: 7, createdAt, body }, { start, catalogue });
    }
    least = Math.min(least, threadTime() - before);
  }
  return least;
}
