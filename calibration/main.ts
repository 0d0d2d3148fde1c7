import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { agrees } from './agreement.ts';
import { document } from './document.ts';
import { inWorkers } from './in-workers.ts';
import { tables } from './tables.ts';

const USUAL = { runs: '5000', seed: '20260105', rows: '' };
const DOCUMENT = new URL('../docs/calibration.md', import.meta.url);

/**
 * `npm run calibrate -- [--runs N] [--rows REGEX] [--seed N]`: simulates organisations, looks at them with the product's
 * own procedure, and exits with 1 where a figure is not what is documented. A whole run writes docs/calibration.md.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: USUAL.runs },
    rows: { type: 'string', default: USUAL.rows },
    seed: { type: 'string', default: USUAL.seed },
  },
});
const runs = wholeNumber('runs', values.runs);
const seed = wholeNumber('seed', values.seed);
const wanted = new RegExp(values.rows);

const results = await inWorkers({
  seed,
  runs,
  isWanted: ({ id }) => wanted.test(id),
  onRow: ({ id }) => process.stderr.write(`${id}\n`),
});

process.stdout.write(`${tables(results)}\n`);
if (values.rows === USUAL.rows && values.runs === USUAL.runs && values.seed === USUAL.seed) {
  writeFileSync(DOCUMENT, document(results, { seed, runs, version: version() }));
}
const off = results.filter(({ figure, count }) => !agrees(figure, count));
for (const { figure } of off) process.stderr.write(`✗ ${figure.table}: ${figure.line}, ${figure.column}\n`);
process.exitCode = off.length === 0 ? 0 : 1;

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (!(Number.isInteger(number) && number > 0))
    throw new RangeError(`--${name} must be a whole number above 0, not ${text}`);
  return number;
}

function version(): string {
  const { version: own }: { version: string } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  return own;
}
