import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../src/domain/duration.ts';
import { pullRequest } from '../support/pull-request.ts';
import { many } from './support/many.ts';
import { NOW, SHOP, visit } from './support/visit.ts';

describe('rule 8: the primary limit', () => {
  it.each(['RATE_LIMITED', 'RATE_LIMIT'] as const)(
    'said as %s at the first page is a limit, not an empty repository',
    async (type) => {
      await using there = await visit({ pullRequests: many(60) });
      there.github.dials.primaryLimit = { resource: 'graphql', atRequest: 1, type };
      const { pullRequests, error } = await there.collect();
      expect(pullRequests).toEqual([]);
      expect(error).toMatchObject({
        name: 'RateLimitError',
        resetsAt: NOW + HOUR,
        message:
          "GitHub's rate limit is used up on trying to read pull requests in example/shop. It is renewed at 2026-11-20T13:00:00.000Z.",
      });
    },
  );

  it.each(['RATE_LIMITED', 'RATE_LIMIT'] as const)(
    'said as %s at a later page keeps what came before',
    async (type) => {
      await using there = await visit({ pullRequests: many(300) }, { concurrency: 1 });
      there.github.dials.primaryLimit = { resource: 'graphql', atRequest: 4, type };
      const { pullRequests, error } = await there.collect();
      expect(pullRequests).toHaveLength(150);
      expect(error).toMatchObject({ name: 'RateLimitError', resetsAt: NOW + HOUR });
    },
  );

  it('is one for REST too, and nothing sleeps on it', async () => {
    await using there = await visit();
    there.github.dials.primaryLimit = { resource: 'core', atRequest: 1 };
    await expect(there.forge.permission(SHOP, 'ada')).rejects.toMatchObject({
      name: 'RateLimitError',
      resetsAt: NOW + HOUR,
    });
    expect(there.github.counters.requests).toBe(1);
  });

  it('says what is left', async () => {
    await using there = await visit({ tokens: { token: { login: 'github-actions[bot]', kind: 'actions' } } });
    await there.forge.repository(SHOP);
    expect(await there.forge.budget()).toEqual({
      kind: 'limited',
      left: 999,
      limit: 1000,
      resetsAt: NOW + HOUR,
    });
  });
});

describe('rule 7: the secondary limit', () => {
  it('is waited for once', async () => {
    await using there = await visit({ pullRequests: [pullRequest()] });
    there.github.dials.secondaryLimit = { resource: 'graphql', atRequest: 1, retryAfter: 30 };
    const { pullRequests, error } = await there.collect({}, SHOP);
    expect({ read: pullRequests.length, error }).toEqual({ read: 1, error: null });
  });

  it('is an error the second time', async () => {
    await using there = await visit({ pullRequests: [pullRequest()] }, { concurrency: 1 });
    there.github.dials.secondaryLimit = { resource: 'graphql', atRequest: 1, retryAfter: 30, times: 2 };
    const { error } = await there.collect();
    expect(error).toMatchObject({ name: 'RateLimitError', resetsAt: NOW + MINUTE / 2 });
    expect(there.github.counters.requests).toBe(2);
  });

  it('is an error at once where the wait is long', async () => {
    await using there = await visit();
    there.github.dials.secondaryLimit = { resource: 'core', atRequest: 1, retryAfter: 600 };
    await expect(there.forge.configText(SHOP, 'x')).rejects.toMatchObject({
      name: 'RateLimitError',
      resetsAt: NOW + 10 * MINUTE,
      message: 'GitHub asks to slow down (secondary rate limit) on trying to read x in example/shop.',
    });
    expect(there.github.counters.requests).toBe(1);
  });

  it('lets queries go side by side, eight at most', async () => {
    await using there = await visit({ pullRequests: [pullRequest()] });
    there.github.dials.latency = { request: 50, heavyPage: 50, heavyFrom: 1 };
    await Promise.all(
      Array.from({ length: 24 }, () => there.forge.pullRequest({ repository: SHOP, number: 1 })),
    );
    const most = there.github.counters.inFlightMaximum;
    expect(most).toBeGreaterThan(2);
    expect(most).toBeLessThanOrEqual(8);
  });
});
