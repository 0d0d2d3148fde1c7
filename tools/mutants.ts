import { HARNESSES } from '../src/attribution/catalogue.ts';
import { accepted } from './mutants/accepted.ts';
import { equivalent } from './mutants/equivalent.ts';
import { tryMutants } from './mutants/try-mutants.ts';
import { writePins } from './mutants/write-pins.ts';

/** Share of the mutants that tests have to kill. */
const LEAST = 0.95;

/**
 * `npm run mutants`: makes every pattern and table of the catalogue a little wrong, and tells which slips no test of
 * the signal notices. `-- --propose` adds to test/attribution/pins.json texts that would: read them before they stay.
 */
const { mutants: all, broken } = tryMutants(HARNESSES);
const survivors = all.filter(({ killed }) => !killed);
const equal = survivors.filter((mutant) => equivalent(mutant) !== null);
const open = survivors.filter((mutant) => equivalent(mutant) === null);
const killed = all.length - survivors.length;
const share = killed / (all.length - equal.length);

if (process.argv.includes('--propose')) writePins(open, broken);
printSurvivors();
printTotals();
const stale = staleEntries();
for (const entry of stale) process.stdout.write(`accepted.json names no survivor: ${entry}\n`);
for (const test of broken) process.stdout.write(`left out, as its own test fails: ${test}\n`);
process.exitCode = share < LEAST || stale.length + broken.length > 0 ? 1 : 0;

function printSurvivors(): void {
  for (const [id, own] of Map.groupBy(open, ({ signal }) => signal.id)) {
    const lines = own.map(({ change, detail }) => `  ${change}: ${detail}\n`);
    process.stdout.write(`${id}\n${lines.join('')}`);
  }
}

function printTotals(): void {
  for (const [change, made] of Map.groupBy(all, (mutant) => mutant.change)) {
    const dead = made.filter((mutant) => mutant.killed).length;
    process.stdout.write(`${change}: ${dead} of ${made.length}\n`);
  }
  process.stdout.write(
    `${killed} of ${all.length - equal.length} mutants killed (${(100 * share).toFixed(1)} %), ` +
      `${equal.length} more that nothing can tell apart\n`,
  );
}

/** Reasons for what is no longer a survivor would only hide the next one. */
function staleEntries(): readonly string[] {
  const names = new Set(survivors.map(({ signal, change, detail }) => `${signal.id} ${change}: ${detail}`));
  return Object.entries(accepted)
    .flatMap(([id, entries]) => Object.keys(entries).map((key) => `${id} ${key}`))
    .filter((name) => !names.has(name));
}
