import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/domain/duration.ts';
import { many } from './support/many.ts';
import { NOW, SHOP, visit } from './support/visit.ts';

/** One of 200 has more commits than a page, as the published formula assumes. */
const isLarge = (number: number): boolean => number % 200 === 0;

describe('what collecting costs', () => {
  it.each([
    [1, null],
    [4, null],
    [1, NOW - 200 * DAY],
    [4, NOW - 200 * DAY],
  ])(
    'is at most 25 requests and 25 points for 1,000 pull requests (%i at a time, since %s)',
    async (concurrency, updatedSince) => {
      await using there = await visit({ pullRequests: many(1000, isLarge) }, { concurrency });
      const { pullRequests } = await there.collect({ updatedSince });
      const { graphqlRequests, points, restRequests } = there.github.counters;
      expect(pullRequests).toHaveLength(1000);
      expect(graphqlRequests).toBeLessThanOrEqual(25);
      expect(points).toBeLessThanOrEqual(25);
      expect(restRequests).toBe(0);
    },
  );

  it('is a request for one pull request', async () => {
    await using there = await visit({ pullRequests: many(1) });
    await there.forge.pullRequest({ repository: SHOP, number: 1 });
    expect({ requests: there.github.counters.requests, points: there.github.counters.points }).toEqual({
      requests: 1,
      points: 1,
    });
  });
});
