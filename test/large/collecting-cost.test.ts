import { describe, expect, it } from 'vitest';
import { many } from '../github-forge/support/many.ts';
import { NOW, SHOP, visit } from '../github-forge/support/visit.ts';

/** One of 200 has more commits than a page, as the published formula assumes. */
const isLarge = (number: number): boolean => number % 200 === 0;

describe('what collecting costs', () => {
  it('is at most 250 requests and 250 points for 10,000', async () => {
    await using there = await visit({ pullRequests: many(10_000, isLarge) });
    let read = 0;
    for await (const _ of there.forge.pullRequests(SHOP, { updatedSince: null, until: NOW })) read += 1;
    expect(read).toBe(10_000);
    expect(there.github.counters.graphqlRequests).toBeLessThanOrEqual(250);
    expect(there.github.counters.points).toBeLessThanOrEqual(250);
  }, 60_000);
});
