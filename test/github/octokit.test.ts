import { Octokit } from '@octokit/core';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { at, pullRequest } from '../support/pull-request.ts';
import { type GitHubDouble, startGitHub } from './start-github.ts';

const REPOSITORY = { owner: 'example', repo: 'shop' };
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
let github: GitHubDouble;

beforeEach(async () => {
  github = await startGitHub({ now: () => at('2026-11-02T06:00Z'), pullRequests: [pullRequest()] });
});

afterEach(() => github.close());

describe('the real Octokit', () => {
  it('talks to it as to GitHub, and to an Enterprise Server', async () => {
    const octokit = new Octokit({ baseUrl: github.url, auth: 'token' });
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      ...REPOSITORY,
      pull_number: 1,
    });
    expect([data.number, data.user.login]).toEqual([1, 'ada']);
    const enterprise = new Octokit({ baseUrl: `${github.url}/api/v3`, auth: 'token' });
    expect(await enterprise.graphql('{ viewer { login } }')).toEqual({ viewer: { login: 'octocat' } });
  });

  it('throws what it would throw of GitHub: status, partial data and the errors with their types', async () => {
    const octokit = new Octokit({ baseUrl: github.url, auth: 'token', log: SILENT });
    await expect(
      octokit.request('GET /repos/{owner}/{repo}', { owner: 'example', repo: 'no' }),
    ).rejects.toMatchObject({
      name: 'HttpError',
      status: 404,
    });
    const query = '{ repository(owner: "example", name: "shop") { pullRequest(number: 9) { id } } }';
    await expect(octokit.graphql(query)).rejects.toMatchObject({
      name: 'GraphqlResponseError',
      data: { repository: { pullRequest: null } },
      errors: [{ type: 'NOT_FOUND' }],
    });
  });

  it('with the retry plugin repeats a POST after a 502: three issues where one was meant', async () => {
    github.dials.faults.push({
      on: 'POST /repos/{owner}/{repo}/issues',
      status: 502,
      times: 2,
      applied: true,
    });
    const Retrying = Octokit.plugin(retry);
    const octokit = new Retrying({
      baseUrl: github.url,
      auth: 'token',
      log: SILENT,
      retry: { retryAfterBaseValue: 1 },
    });
    await octokit.request('POST /repos/{owner}/{repo}/issues', { ...REPOSITORY, title: 'Report' });
    expect([...github.state.repository('example/shop').issues.keys()]).toEqual([2, 3, 4]);
    const once = { ...REPOSITORY, title: 'Once', request: { retries: 0 } };
    github.dials.faults.push({ on: 'POST /repos/{owner}/{repo}/issues', status: 502 });
    await expect(octokit.request('POST /repos/{owner}/{repo}/issues', once)).rejects.toMatchObject({
      status: 502,
    });
    expect(github.state.repository('example/shop').issues.size).toBe(3);
  });

  it('with the throttling plugin sees both limits, but only one of the two names of GraphQL', async () => {
    const seen: (readonly [string, number])[] = [];
    const Throttled = Octokit.plugin(throttling);
    const octokit = new Throttled({
      baseUrl: github.url,
      auth: 'token',
      log: SILENT,
      throttle: {
        onRateLimit: (retryAfter) => void seen.push(['primary', retryAfter]),
        onSecondaryRateLimit: (retryAfter) => void seen.push(['secondary', retryAfter]),
      },
    });
    const read = (): Promise<unknown> => octokit.request('GET /repos/{owner}/{repo}', REPOSITORY);
    github.dials.secondaryLimit = { resource: 'core', atRequest: 1, retryAfter: 7 };
    await expect(read()).rejects.toMatchObject({ status: 403 });
    github.dials.primaryLimit = { resource: 'core', atRequest: 1 };
    await expect(read()).rejects.toMatchObject({ status: 403 });
    github.dials.primaryLimit = { resource: 'graphql', atRequest: 1, type: 'RATE_LIMITED' };
    await expect(octokit.graphql('{ viewer { login } }')).rejects.toThrow('GraphQL Rate Limit Exceeded');
    expect(seen.map(([limit]) => limit)).toEqual(['secondary', 'primary', 'primary']);
    expect(seen[0]).toEqual(['secondary', 7]);
    // plugin-throttling#848: the newer name goes unseen and ends as an ordinary error.
    const other = await startGitHub({
      dials: { primaryLimit: { resource: 'graphql', atRequest: 1, type: 'RATE_LIMIT' } },
    });
    const unaware = new Octokit({ baseUrl: other.url, auth: 'token' });
    await expect(unaware.graphql('{ viewer { login } }')).rejects.toMatchObject({
      errors: [{ type: 'RATE_LIMIT', code: 'graphql_rate_limit' }],
    });
    await other.close();
  });
});
