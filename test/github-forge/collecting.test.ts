import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/domain/duration.ts';
import { bot, commented, commit, pullRequest, user } from '../support/pull-request.ts';
import { many, plain } from './support/many.ts';
import { latest, NOW, SHOP, visit } from './support/visit.ts';

const numbers = (of: readonly { readonly number: number }[]): readonly number[] =>
  of.map(({ number }) => number);
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('which pull requests are collected', () => {
  const old = NOW - 400 * DAY;
  const facts = [
    pullRequest({ number: 1, createdAt: old }),
    pullRequest({ number: 2, createdAt: old, mergedAt: old + DAY }),
    pullRequest({ number: 3, createdAt: old, closedAt: NOW - 2 * DAY }),
    pullRequest({ number: 4, createdAt: NOW - DAY, mergedAt: NOW - HOUR }),
    pullRequest({ number: 5, createdAt: NOW - DAY }),
  ];

  it.each([1, 4])(
    'are those updated since, and the open ones however old (%i at a time)',
    async (concurrency) => {
      await using there = await visit({ pullRequests: facts }, { concurrency });
      const { pullRequests } = await there.collect({ updatedSince: NOW - 10 * DAY });
      expect(numbers(latest(pullRequests))).toEqual([1, 3, 4, 5]);
    },
  );

  // 700 merged ones, 14 pages, over 80 days. Before the window of 60 days are 30 / 80 × 700 = 262: more than a page.
  it.each([
    ['all', 200, 'half'],
    ['nearly all', 89, 'half'],
    ['most', 60, 1],
    ['few', 20, 0],
  ] as const)(
    'are read from both ends of a window that holds %s of them (%i days)',
    async (_, days, expected) => {
      const all = many(1000);
      await using there = await visit({ pullRequests: all }, { concurrency: 4 });
      let fromTheOldest = 0;
      there.github.dials.afterPage = ({ numbers: [first = 0, second = 0] }) => {
        if (first < second) fromTheOldest += 1;
      };
      const since = NOW - days * DAY;
      const { pullRequests } = await there.collect({ updatedSince: since });
      const wanted = all.filter((one) => (one.mergedAt ?? one.closedAt ?? NOW) >= since);
      expect(numbers(latest(pullRequests))).toEqual(numbers(wanted));
      expect(pullRequests).toHaveLength(wanted.length);
      if (expected === 'half') {
        expect(fromTheOldest).toBeGreaterThanOrEqual(5);
        expect(fromTheOldest).toBeLessThanOrEqual(8);
      } else expect(fromTheOldest).toBe(expected);
      expect(there.github.counters.graphqlRequests).toBeLessThanOrEqual(25);
      expect(there.github.counters.points).toBeLessThanOrEqual(25);
    },
  );

  it.each([1, 4])('are all without a window (%i at a time)', async (concurrency) => {
    await using there = await visit({ pullRequests: facts }, { concurrency });
    expect(numbers(latest((await there.collect()).pullRequests))).toEqual([1, 2, 3, 4, 5]);
  });

  it('are not those opened after the end, but those changed after it', async () => {
    await using there = await visit({ pullRequests: facts });
    const { pullRequests } = await there.collect({ until: NOW - 3 * DAY });
    expect(numbers(latest(pullRequests))).toEqual([1, 2, 3]);
  });

  it('are none in a repository without any', async () => {
    await using there = await visit();
    expect(await there.collect()).toEqual({ pullRequests: [], notices: [], error: null });
  });

  it('are counted on the way', async () => {
    await using there = await visit({ pullRequests: many(300) });
    const seen: { readonly read: number; readonly total: number | null }[] = [];
    await there.collect({ onProgress: (progress) => seen.push(progress) });
    expect(seen.at(-1)).toEqual({ read: 300, total: 300 });
  });
});

describe('rule 1: pull requests without events', () => {
  it('are collected like any other', async () => {
    await using there = await visit();
    there.github.state.addPullRequest(
      pullRequest({ number: 7, author: bot('github-actions[bot]', 41898282) }),
      {
        silent: true,
      },
    );
    expect(numbers((await there.collect()).pullRequests)).toEqual([7]);
  });
});

describe('rule 6: pull requests that are updated while others are read', () => {
  it.each([
    [1, null],
    [4, null],
    [1, NOW - 200 * DAY],
    [4, NOW - 200 * DAY],
  ])('are not lost (%i at a time, since %s)', async (concurrency, updatedSince) => {
    await using there = await visit({ pullRequests: many(400) }, { concurrency });
    there.github.dials.afterPage = ({ state, ordinal }) => {
      if (ordinal > 12) return;
      // The next ones to come move to the top, behind the reader's back.
      for (const number of [1, 150, 250, 340].map((first) => first + ordinal)) state.touch(SHOP, number, NOW);
    };
    const { pullRequests } = await there.collect({ updatedSince });
    expect(numbers(latest(pullRequests))).toEqual(upTo(400));
    for (const { number, updatedAt } of latest(pullRequests)) {
      expect(`${number} ${updatedAt}`).toBe(
        `${number} ${Date.parse(there.github.state.pullRequest(SHOP, number).updatedAt)}`,
      );
    }
  });

  it('come again, newer, when they were read before', async () => {
    await using there = await visit({ pullRequests: many(120) });
    let touched = false;
    there.github.dials.afterPage = ({ numbers: page, state }) => {
      if (touched || !page.includes(120)) return;
      touched = true;
      state.label(SHOP, 120, 'ada', 'late');
    };
    const { pullRequests } = await there.collect();
    const both = pullRequests.filter(({ number }) => number === 120);
    expect(both.map(({ labels }) => labels)).toEqual([[], ['late']]);
  });

  it('are found as new ones too', async () => {
    await using there = await visit({ pullRequests: many(60) });
    there.github.dials.afterPage = ({ ordinal, state }) => {
      if (ordinal === 1) state.addPullRequest(pullRequest({ number: 61, createdAt: NOW - MINUTE }));
    };
    expect(numbers(latest((await there.collect()).pullRequests))).toEqual(upTo(61));
  });
});

describe('rule 5: long lists', () => {
  it('are read to the end: 300 reviews, 260 commits, 30 labels', async () => {
    const long = pullRequest({
      commits: upTo(260).map((n) =>
        commit({ author: user('ada'), at: NOW - 30 * DAY + n * MINUTE, message: `${n}` }),
      ),
      createdAt: NOW - 20 * DAY,
      reviews: upTo(300).map((n) => commented(user('grace'), NOW - 10 * DAY + n * MINUTE)),
      labels: upTo(30).map((n) => `label ${n}`),
    });
    await using there = await visit({ pullRequests: [long, pullRequest({ number: 2 })] });
    const { pullRequests } = await there.collect();
    expect(latest(pullRequests)).toEqual([plain(long), plain(pullRequest({ number: 2 }))]);
    expect(await there.forge.pullRequest({ repository: SHOP, number: 1 })).toEqual(plain(long));
  });
});

describe('a host that cannot do much at once', () => {
  it.each([502, 504, 'resource-limits'] as const)(
    'is asked for less after a %s, and all comes',
    async (fails) => {
      await using there = await visit({ pullRequests: many(100) });
      there.github.dials.largestPage = { size: 12, fails };
      const { pullRequests, notices, error } = await there.collect();
      expect(error).toBeNull();
      expect(numbers(latest(pullRequests))).toEqual(upTo(100));
      expect(notices).toEqual([
        {
          repository: SHOP,
          field: null,
          text: 'GitHub could not answer for as many pull requests at once as were asked for: fewer were.',
        },
      ]);
    },
  );

  it('is asked for more again once it can', async () => {
    await using there = await visit({ pullRequests: many(600) }, { concurrency: 1 });
    there.github.dials.faults.push({ on: 'graphql', status: 502, times: 2 });
    const { pullRequests } = await there.collect();
    expect(numbers(latest(pullRequests))).toEqual(upTo(600));
    // 12 pages of 50, two that failed, and few more for the small ones; 600 / 12 = 50 had it stayed small.
    expect(there.github.counters.graphqlRequests).toBeLessThan(35);
  });

  it('costs the one pull request that never comes, and says so', async () => {
    await using there = await visit({ pullRequests: many(30) });
    there.github.dials.brokenPullRequests.add(`${SHOP}#17`);
    const { pullRequests, notices, error } = await there.collect();
    expect(error).toBeNull();
    expect(numbers(latest(pullRequests))).toEqual(upTo(30).filter((number) => number !== 17));
    expect(notices).toContainEqual({
      repository: SHOP,
      field: null,
      missing: 1,
      text: 'One pull request of example/shop could not be read, also alone: GitHub says "Something went wrong while executing your query".',
    });
  });

  it.each([
    [1, null],
    [4, null],
    [1, NOW - 200 * DAY],
    [4, NOW - 200 * DAY],
  ])(
    'costs each pull request that never comes once, also those that are read again at the end (%i at a time, since %s)',
    async (concurrency, updatedSince) => {
      await using there = await visit({ pullRequests: many(60) }, { concurrency });
      for (const number of [17, 59, 60]) there.github.dials.brokenPullRequests.add(`${SHOP}#${number}`);
      const { pullRequests, notices, error } = await there.collect({ updatedSince });
      expect(error).toBeNull();
      expect(numbers(latest(pullRequests))).toEqual(upTo(58).filter((number) => number !== 17));
      expect(notices.filter(({ missing }) => missing !== undefined).map(({ missing }) => missing)).toEqual([
        1, 1, 1,
      ]);
    },
  );

  it('that is down is unavailable, in words', async () => {
    await using there = await visit({ pullRequests: many(30) });
    there.github.dials.faults.push({ on: 'graphql', status: 503, times: 1000 });
    const { pullRequests, error } = await there.collect();
    expect(pullRequests).toEqual([]);
    expect(error).toMatchObject({ name: 'ForgeError', kind: 'unavailable' });
  });

  it('that cuts connections now and then is asked again', async () => {
    await using there = await visit({ pullRequests: many(120) });
    there.github.dials.faults.push({ on: 'graphql', status: 'cut', times: 2 });
    expect(numbers(latest((await there.collect()).pullRequests))).toEqual(upTo(120));
  });
});
