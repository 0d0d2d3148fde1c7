import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeFacts } from '../src/facts/write-facts.ts';
import { labelledExamples } from './support/labelled-examples.ts';
import { FIXTURES } from './support/organisation/fixtures.ts';
import { organisation } from './support/organisation/organisation.ts';

describe('test/fixtures', () => {
  it.each(Object.entries(FIXTURES))('%s is what its plan makes (npm run fixtures)', async (name, plan) => {
    expect(await isFresh(name, organisation(plan))).toBe(true);
  });

  it('labelled is what the catalogue makes (npm run fixtures)', async () => {
    expect(await isFresh('labelled', labelledExamples())).toBe(true);
  });
});

async function isFresh(
  name: string,
  { header, pullRequests }: ReturnType<typeof organisation | typeof labelledExamples>,
): Promise<boolean> {
  const text = (await Array.fromAsync(writeFacts(header, pullRequests))).join('');
  return readFileSync(new URL(`fixtures/${name}.jsonl`, import.meta.url), 'utf8') === text;
}
