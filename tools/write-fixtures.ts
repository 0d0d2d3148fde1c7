import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writeFacts } from '../src/facts/write-facts.ts';
import { FIXTURES } from '../test/support/organisation/fixtures.ts';
import { organisation } from '../test/support/organisation/organisation.ts';

/** `npm run fixtures`: writes the invented organisations that the README and the tests report on. */
for (const [name, plan] of Object.entries(FIXTURES)) {
  const { header, pullRequests } = organisation(plan);
  const path = new URL(`../test/fixtures/${name}.jsonl`, import.meta.url);
  await pipeline(Readable.from(writeFacts(header, pullRequests)), createWriteStream(path));
}
