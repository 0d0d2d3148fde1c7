import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writeFacts } from '../src/facts/write-facts.ts';
import { labelledExamples } from '../test/support/labelled-examples.ts';
import { FIXTURES } from '../test/support/organisation/fixtures.ts';
import { organisation } from '../test/support/organisation/organisation.ts';

/**
 * `npm run fixtures`: writes the invented organisations that the README and the tests report on, and the catalogue's
 * examples that `evaluate` is tried on.
 */
for (const [name, plan] of Object.entries(FIXTURES)) await write(name, organisation(plan));
await write('labelled', labelledExamples());

async function write(
  name: string,
  { header, pullRequests }: ReturnType<typeof organisation | typeof labelledExamples>,
): Promise<void> {
  const path = new URL(`../test/fixtures/${name}.jsonl`, import.meta.url);
  await pipeline(Readable.from(writeFacts(header, pullRequests)), createWriteStream(path));
}
