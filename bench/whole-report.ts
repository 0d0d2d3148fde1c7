import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { writeFacts } from '../src/facts/write-facts.ts';
import { largeOrganisation } from './large-organisation.ts';

/** The command line on files of two sizes: wall time and peak memory of a process that does nothing else. */
const folder = mkdtempSync(join(tmpdir(), 'harness-metrics-'));
const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
const peak = fileURLToPath(new URL('peak-memory.ts', import.meta.url));

process.stdout.write('| whole report | seconds | peak memory |\n| :-- | --: | --: |\n');
for (const count of [1_000, 100_000, 200_000]) {
  const file = join(folder, `${count}.jsonl`);
  const { header, pullRequests } = largeOrganisation(count);
  await pipeline(Readable.from(writeFacts(header, pullRequests)), createWriteStream(file));
  const begin = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', peak, main, 'report', '--input', file, '--out', join(folder, 'report.md')],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  const seconds = (performance.now() - begin) / 1000;
  const megabytes = /peak (\d+) MB/.exec(stderr)?.[1];
  process.stdout.write(
    `| ${count.toLocaleString('en')} pull requests | ${seconds.toFixed(1)} | ${megabytes} MB |\n`,
  );
  rmSync(file);
}
rmSync(folder, { recursive: true });
