import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeFacts } from '../src/facts/write-facts.ts';
import { FIXTURES } from './support/organisation/fixtures.ts';
import { organisation } from './support/organisation/organisation.ts';

describe('the invented organisations in test/fixtures', () => {
  it.each(Object.entries(FIXTURES))('%s is what its plan makes (npm run fixtures)', async (name, plan) => {
    const { header, pullRequests } = organisation(plan);
    const text = (await Array.fromAsync(writeFacts(header, pullRequests))).join('');
    expect(readFileSync(new URL(`fixtures/${name}.jsonl`, import.meta.url), 'utf8') === text).toBe(true);
  });
});
