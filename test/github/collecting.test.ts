import { afterEach, describe, expect, it } from 'vitest';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import { at, commit, minutesAfter, pullRequest, user } from '../support/pull-request.ts';
import { graphql } from './ask.ts';
import { collectLean } from './lean-plan.ts';
import type { GitHubOptions } from './options.ts';
import { type GitHubDouble, startGitHub } from './start-github.ts';

const NOW = at('2026-11-02T06:00Z');
let github: GitHubDouble;

async function start(options: GitHubOptions): Promise<GitHubDouble> {
  github = await startGitHub({ now: () => NOW, ...options });
  return github;
}

afterEach(() => github.close());

/** `count` pull requests; every 200th has 130 commits, which is more than one page of the timeline. */
function many(count: number): readonly PullRequest[] {
  return Array.from({ length: count }, (_, index) => {
    const createdAt = minutesAfter(index);
    const commits = Array.from({ length: index % 200 === 7 ? 130 : 2 }, (_, ordinal) =>
      commit({ author: user('ada'), at: createdAt + ordinal * 1000, message: `Step ${ordinal} of ${index}` }),
    );
    return pullRequest({ number: index + 1, createdAt, commits });
  });
}

describe('collecting from the double', () => {
  it('serves every one of 1,000 pull requests once, for 22 requests and 22 points by the lean plan', async () => {
    const github = await start({ pullRequests: many(1000) });
    const { numbers, totalCount, items } = await collectLean(github, 'example/shop', 50);
    expect(new Set(numbers)).toEqual(new Set(Array.from({ length: 1000 }, (_, index) => index + 1)));
    expect(numbers).toHaveLength(1000);
    expect(totalCount).toBe(1000);
    expect(items).toBe(995 * 2 + 5 * 130);
    // 20 pages and one batch of overflow: 5 pull requests of 130 commits need one more page.
    expect(github.counters).toMatchObject({
      graphqlRequests: 21,
      points: 21,
      restRequests: 0,
      inFlightMaximum: 1,
    });
    expect(github.counters.byOperation).toEqual({ Page: 20, Overflow: 1 });
    expect(github.counters.failures).toEqual([]);
  });

  it('counts 22 requests where the overflow takes two pages', async () => {
    const large = many(1000).map((one) =>
      one.commits?.length === 130
        ? pullRequest({
            ...one,
            commits: [...one.commits, ...one.commits].map((c, i) => ({
              ...c,
              sha: `${i}`.padStart(40, '0'),
            })),
          })
        : one,
    );
    const github = await start({ pullRequests: large });
    await collectLean(github, 'example/shop', 50);
    expect(github.counters).toMatchObject({ graphqlRequests: 22, points: 22 });
  });

  it('gives the same ids to the same seeds', async () => {
    const query =
      '{ repository(owner: "example", name: "shop") { id pullRequest(number: 1) { id fullDatabaseId author { login } } } }';
    const first = (await graphql(await start({ pullRequests: many(3) }), query)).body;
    await github.close();
    const second = (await graphql(await start({ pullRequests: many(3) }), query)).body;
    expect(second).toEqual(first);
  });

  it('drops a pull request that is updated between two pages of UPDATED_AT DESC, as GitHub does', async () => {
    const github = await start({ pullRequests: many(120) });
    github.dials.afterPage = ({ ordinal, repository, state }) => {
      // The last page would have held number 3: it moves to the top, behind the reader.
      if (ordinal === 1) state.touch(repository, 3);
    };
    const { numbers } = await collectLean(github, 'example/shop', 50);
    expect(numbers).toHaveLength(119);
    expect(numbers).not.toContain(3);
    github.dials.afterPage = null;
    const again = await collectLean(github, 'example/shop', 50);
    expect(again.numbers[0]).toBe(3);
    expect(again.numbers).toHaveLength(120);
  });

  it('counts bytes and the most requests at once', async () => {
    const github = await start({
      pullRequests: many(2),
      dials: { latency: { request: 20, heavyPage: 20, heavyFrom: 25 } },
    });
    await Promise.all([1, 2, 3].map(() => graphql(github, '{ viewer { login } }')));
    expect(github.counters.inFlightMaximum).toBe(3);
    expect(github.counters.bytesIn).toBe(3 * '{"query":"{ viewer { login } }","variables":{}}'.length);
    expect(github.counters.bytesOut).toBe(3 * '{"data":{"viewer":{"login":"octocat"}}}'.length);
  });
});
