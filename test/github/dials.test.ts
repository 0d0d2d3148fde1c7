import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../src/domain/duration.ts';
import { at, minutesAfter, pullRequest } from '../support/pull-request.ts';
import { type Answer, graphql, rest } from './ask.ts';
import { type GitHubDouble, startGitHub } from './start-github.ts';

const START = at('2026-11-02T06:00Z');
const SHOP = '/repos/example/shop';
const PAGE = `query Page($size: Int!) { repository(owner: "example", name: "shop") {
  pullRequests(first: $size) { nodes { number } } } }`;
let now = START;
let github: GitHubDouble;

beforeEach(async () => {
  now = START;
  github = await startGitHub({
    now: () => now,
    pullRequests: Array.from({ length: 60 }, (_, index) =>
      pullRequest({ number: index + 1, createdAt: minutesAfter(index) }),
    ),
    tokens: { token: { login: 'octocat', role: 'admin' }, second: { login: 'hubot', role: 'admin' } },
  });
});

afterEach(async () => {
  expect(github.counters.failures).toEqual([]);
  await github.close();
});

async function took(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

function errorsOf(answer: Answer): unknown {
  return answer.body.errors.map(({ type, path, message }: Record<string, unknown>) => ({
    type,
    path,
    message,
  }));
}

describe('latency', () => {
  it('is longer for heavy pages', async () => {
    github.dials.latency = { request: 10, heavyPage: 80, heavyFrom: 25 };
    // Timers may fire up to a millisecond early.
    expect(await took(() => graphql(github, PAGE, { size: 24 }))).toBeGreaterThanOrEqual(9);
    expect(await took(() => graphql(github, PAGE, { size: 25 }))).toBeGreaterThanOrEqual(79);
  });
});

describe('answers that go wrong', () => {
  it('fail once, in the words of the edge, and then come', async () => {
    github.dials.faults.push(
      { on: 'graphql', status: 502 },
      { on: `GET ${'/repos/{owner}/{repo}'}`, status: 504 },
    );
    const failed = await graphql(github, PAGE, { size: 1 });
    expect([failed.status, failed.body.data]).toEqual([502, null]);
    expect(failed.body.errors[0].message).toMatch(
      /^Something went wrong while executing your query\. This may be the result of a timeout, or it could be a GitHub bug\. Please include `[^`]+` when reporting this issue\.$/,
    );
    expect((await graphql(github, PAGE, { size: 1 })).status).toBe(200);
    expect((await rest(github, `GET ${SHOP}`)).status).toBe(504);
    expect((await rest(github, `GET ${SHOP}`)).status).toBe(200);
    expect(github.counters.points).toBe(1);
  });

  it('can have been done all the same, or be cut off', async () => {
    const on = 'POST /repos/{owner}/{repo}/issues';
    github.dials.faults.push({ on, status: 502, applied: true });
    expect((await rest(github, `POST ${SHOP}/issues`, { body: { title: 'x' } })).status).toBe(502);
    expect(github.state.issue('example/shop', 61).title).toBe('x');
    github.dials.faults.push({ on, status: 'cut' });
    await expect(rest(github, `POST ${SHOP}/issues`, { body: { title: 'y' } })).rejects.toThrow(
      'fetch failed',
    );
    expect(() => github.state.issue('example/shop', 62)).toThrow('the double has no issue example/shop#62');
  });

  it('come after as many good ones as asked for, by any test of the request', async () => {
    github.dials.faults.push({
      on: ({ operation }) => operation === 'Page',
      status: 502,
      after: 1,
      times: 2,
    });
    const statuses = [];
    for (let index = 0; index < 4; index += 1)
      statuses.push((await graphql(github, PAGE, { size: 1 })).status);
    expect(statuses).toEqual([200, 502, 502, 200]);
  });

  it.each([502, 504] as const)(
    'fail with %i for every page that is too large, and not for smaller ones',
    async (fails) => {
      github.dials.largestPage = { size: 25, fails };
      expect((await graphql(github, PAGE, { size: 50 })).status).toBe(fails);
      expect((await graphql(github, PAGE, { size: 50 })).status).toBe(fails);
      expect((await graphql(github, PAGE, { size: 25 })).status).toBe(200);
    },
  );

  it('lose every node of a page that is too large to the resource limits, in a 200', async () => {
    github.dials.largestPage = { size: 2, fails: 'resource-limits' };
    const { status, body } = await graphql(github, PAGE, { size: 3 });
    expect([status, body.data.repository.pullRequests.nodes]).toEqual([200, [null, null, null]]);
    expect(errorsOf({ status, body, headers: new Headers() })).toEqual(
      [0, 1, 2].map((index) => ({
        type: 'RESOURCE_LIMITS_EXCEEDED',
        path: ['repository', 'pullRequests', 'nodes', index],
        message: 'Resource limits for this query exceeded.',
      })),
    );
    expect((await graphql(github, PAGE, { size: 2 })).body.errors).toBeUndefined();
  });

  it('come in part: one pull request is null, with an error at its place', async () => {
    github.dials.brokenPullRequests.add('example/shop#2');
    const { status, body } = await graphql(github, PAGE, { size: 3 });
    expect([status, body.data.repository.pullRequests.nodes]).toEqual([
      200,
      [{ number: 1 }, null, { number: 3 }],
    ]);
    expect(body.errors).toEqual([
      expect.objectContaining({ path: ['repository', 'pullRequests', 'nodes', 1] }),
    ]);
  });

  it('forbid a field: null where it may be, and everything above it where it may not', async () => {
    github.dials.forbiddenFields.add('PullRequest.statusCheckRollup');
    const optional = await graphql(
      github,
      '{ repository(owner: "example", name: "shop") { pullRequest(number: 1) { number statusCheckRollup { state } } } }',
    );
    expect(optional.body.data).toEqual({
      repository: { pullRequest: { number: 1, statusCheckRollup: null } },
    });
    expect(errorsOf(optional)).toEqual([
      {
        type: 'FORBIDDEN',
        path: ['repository', 'pullRequest', 'statusCheckRollup'],
        message: 'Resource not accessible by integration',
      },
    ]);
    github.dials.forbiddenFields.add('Repository.pullRequests');
    const required = await graphql(github, PAGE, { size: 1 });
    expect(required.body.data).toEqual({ repository: null });
    expect(errorsOf(required)).toEqual([
      {
        type: 'FORBIDDEN',
        path: ['repository', 'pullRequests'],
        message: 'Resource not accessible by integration',
      },
    ]);
  });
});

describe('an older server', () => {
  it('does not know hidden fields, types and item types, neither in queries nor by introspection', async () => {
    github.dials.hidden = [
      'PullRequest.statusCheckRollup',
      'AddedToMergeQueueEvent',
      'PullRequestTimelineItemsItemType.ADDED_TO_MERGE_QUEUE_EVENT',
    ];
    const field = await graphql(
      github,
      'query Old {\n repository(owner: "example", name: "shop") { pullRequest(number: 1) { ... on PullRequest { statusCheckRollup { state } } } } }',
    );
    expect(field.body).toEqual({
      errors: [
        {
          path: ['query Old', 'repository', 'pullRequest', '... on PullRequest', 'statusCheckRollup'],
          extensions: { code: 'undefinedField', typeName: 'PullRequest', fieldName: 'statusCheckRollup' },
          locations: [
            {
              line: 2,
              column:
                ' repository(owner: "example", name: "shop") { pullRequest(number: 1) { ... on PullRequest { '
                  .length + 1,
            },
          ],
          message: "Field 'statusCheckRollup' doesn't exist on type 'PullRequest'",
        },
      ],
    });
    const type = await graphql(github, '{ node(id: "x") { ... on AddedToMergeQueueEvent { id } } }');
    expect(type.body.errors[0].message).toBe(
      "No such type AddedToMergeQueueEvent, so it can't be a fragment condition",
    );
    const introspected = await graphql(
      github,
      '{ pr: __type(name: "PullRequest") { fields { name } } gone: __type(name: "AddedToMergeQueueEvent") { name } items: __type(name: "PullRequestTimelineItemsItemType") { enumValues { name } } }',
    );
    const names = (list: readonly { readonly name: string }[]): readonly string[] =>
      list.map(({ name }) => name);
    expect(introspected.body.data.gone).toBeNull();
    expect(names(introspected.body.data.pr.fields)).not.toContain('statusCheckRollup');
    expect(names(introspected.body.data.pr.fields)).toContain('closingIssuesReferences');
    expect(names(introspected.body.data.items.enumValues)).not.toContain('ADDED_TO_MERGE_QUEUE_EVENT');
  });

  it('answers at its own addresses, says its version, and has no rate limits', async () => {
    const ghes = await startGitHub({ enterprise: '3.14.2', repositories: [{ name: 'example/shop' }] });
    const headers = { authorization: 'token token' };
    const repository = await fetch(`${ghes.url}/api/v3${SHOP}`, { headers });
    expect([
      repository.status,
      repository.headers.get('x-github-enterprise-version'),
      repository.headers.get('x-ratelimit-limit'),
    ]).toEqual([200, '3.14.2', null]);
    expect(await repository.json()).toMatchObject({ url: `${ghes.url}/api/v3${SHOP}` });
    const body = JSON.stringify({ query: '{ rateLimit { remaining } }' });
    const answer = await fetch(`${ghes.url}/api/graphql`, { method: 'POST', headers, body });
    expect(await answer.json()).toEqual({ data: { rateLimit: null } });
    expect((await fetch(`${ghes.url}/api/v3/rate_limit`, { headers })).status).toBe(404);
    expect(await (await fetch(`${ghes.url}/api/v3/meta`, { headers })).json()).toMatchObject({
      installed_version: '3.14.2',
    });
    await ghes.close();
  });
});

describe('the primary limit', () => {
  it.each(['RATE_LIMITED', 'RATE_LIMIT'] as const)(
    'ends GraphQL at the nth request in a 200 of type %s, until its reset',
    async (type) => {
      github.dials.primaryLimit = { resource: 'graphql', atRequest: 2, type };
      expect((await graphql(github, PAGE, { size: 1 })).body.errors).toBeUndefined();
      const limited = await graphql(github, PAGE, { size: 1 });
      expect([limited.status, limited.body.data, limited.body.errors[0].type]).toEqual([
        200,
        undefined,
        type,
      ]);
      expect(limited.body.errors[0].message).toMatch(/^API rate limit exceeded for user ID \d+\.$/);
      expect(limited.headers.get('x-ratelimit-remaining')).toBe('0');
      expect(limited.headers.get('x-ratelimit-reset')).toBe(String((START + HOUR) / 1000));
      expect(limited.headers.get('x-ratelimit-resource')).toBe('graphql');
      expect((await rest(github, `GET ${SHOP}`)).status).toBe(200);
      expect((await graphql(github, PAGE, { size: 1 }, 'second')).body.errors).toBeUndefined();
      now += HOUR;
      const { body } = await graphql(github, '{ rateLimit { limit cost remaining used nodeCount resetAt } }');
      expect(body.data.rateLimit).toEqual({
        limit: 5000,
        cost: 1,
        remaining: 4999,
        used: 1,
        nodeCount: 0,
        resetAt: '2026-11-02T08:00:00Z',
      });
    },
  );

  it('ends REST at the nth request with a 403 and its headers; asking for the limits is free', async () => {
    github.dials.primaryLimit = { resource: 'core', atRequest: 1 };
    const { status, headers, body } = await rest(github, `GET ${SHOP}`);
    expect([status, headers.get('x-ratelimit-remaining'), headers.get('x-ratelimit-used')]).toEqual([
      403,
      '0',
      '5000',
    ]);
    expect(body.message).toMatch(/^API rate limit exceeded for user ID \d+\.$/);
    const limits = await rest(github, 'GET /rate_limit');
    expect([
      limits.status,
      limits.body.resources.core.remaining,
      limits.body.resources.graphql.remaining,
    ]).toEqual([200, 0, 5000]);
  });

  it('is 1,000 an hour for a workflow, and used up by points, not by requests', async () => {
    const double = await startGitHub({
      now: () => now,
      repositories: [{ name: 'example/shop' }],
      tokens: { token: { login: 'github-actions[bot]', kind: 'actions', limit: 5 } },
    });
    // (1 + 100·2) / 100 = 2 points: two of them fit in five, the third does not.
    const query = `{ repository(owner: "example", name: "shop") { pullRequests(first: 100) { nodes { number
      labels(first: 1) { nodes { name } } reviews(first: 1) { nodes { state } } } } } rateLimit { limit remaining cost } }`;
    expect((await graphql(double, query)).body.data.rateLimit).toEqual({ limit: 5, remaining: 3, cost: 2 });
    expect((await graphql(double, query)).body.data.rateLimit.remaining).toBe(1);
    expect((await graphql(double, query)).body.errors[0].message).toBe(
      'API rate limit exceeded for installation ID 41898282.',
    );
    expect(double.counters.points).toBe(4);
    await double.close();
  });
});

describe('secondary limits', () => {
  it('refuse with 403 and retry-after at the nth request', async () => {
    github.dials.secondaryLimit = { resource: 'graphql', atRequest: 2, retryAfter: 7 };
    expect((await graphql(github, PAGE, { size: 1 })).status).toBe(200);
    const refused = await graphql(github, PAGE, { size: 1 });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([403, '7']);
    expect(refused.body.message).toMatch(
      /^You have exceeded a secondary rate limit\. Please wait a few minutes before you try again\./,
    );
    expect(refused.body.documentation_url).toBe(
      'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits',
    );
    expect((await graphql(github, PAGE, { size: 1 })).status).toBe(200);
  });

  it('hold what is created to 80 a minute and 500 an hour, on the clock of the double', async () => {
    const write = async (): Promise<number> =>
      (await rest(github, `POST ${SHOP}/issues/1/comments`, { body: { body: 'x' } })).status;
    const many = async (count: number): Promise<readonly number[]> => {
      const statuses = [];
      for (let index = 0; index < count; index += 1) statuses.push(await write());
      return [...new Set(statuses)];
    };
    expect(await many(80)).toEqual([201]);
    expect(await many(1)).toEqual([403]);
    for (let minute = 1; minute <= 5; minute += 1) {
      now += MINUTE;
      expect(await many(80)).toEqual([201]);
    }
    now += MINUTE;
    // 480 so far: 20 are left of the hour.
    expect(await many(20)).toEqual([201]);
    expect(await many(1)).toEqual([403]);
    now = START + HOUR;
    expect(await many(1)).toEqual([201]);
    github.dials.contentCreation = null;
    github.dials.pace = null;
    expect(await many(100)).toEqual([201]);
  });

  it('refuse more at once than is allowed', async () => {
    github.dials.latency = { request: 50, heavyPage: 50, heavyFrom: 25 };
    github.dials.pace = {
      inFlight: 3,
      restPointsPerMinute: 900,
      graphqlPointsPerMinute: 2000,
      graphqlMsPerMinute: 60_000,
    };
    const answers = await Promise.all([1, 2, 3, 4].map(() => rest(github, `GET ${SHOP}`)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 403]);
  });

  it('hold GraphQL to its response time a minute', async () => {
    github.dials.latency = { request: 0, heavyPage: 5, heavyFrom: 25 };
    github.dials.pace = {
      inFlight: 100,
      restPointsPerMinute: 900,
      graphqlPointsPerMinute: 2000,
      graphqlMsPerMinute: 12,
    };
    const statuses = [];
    for (let index = 0; index < 3; index += 1)
      statuses.push((await graphql(github, PAGE, { size: 50 })).status);
    expect(statuses).toEqual([200, 200, 403]);
    now += MINUTE;
    expect((await graphql(github, PAGE, { size: 50 })).status).toBe(200);
  });
});

describe('the words of GraphQL errors', () => {
  const inShop = (fields: string): string => `{ repository(owner: "example", name: "shop") { ${fields} } }`;
  const at = (...path: readonly string[]): readonly string[] => ['repository', ...path];

  it.each([
    [
      'no boundary',
      inShop('pullRequests { nodes { number } }'),
      'MISSING_PAGINATION_BOUNDARIES',
      at('pullRequests'),
      'You must provide a `first` or `last` value to properly paginate the `pullRequests` connection.',
    ],
    [
      'too large a page',
      inShop('pullRequests(first: 101) { nodes { number } }'),
      'EXCESSIVE_PAGINATION',
      at('pullRequests'),
      'Requesting 101 records on the `pullRequests` connection exceeds the `first` limit of 100 records.',
    ],
    [
      'a foreign cursor',
      inShop('pullRequests(first: 1, after: "abc") { nodes { number } }'),
      'INVALID_CURSOR_ARGUMENTS',
      at('pullRequests'),
      '`abc` does not appear to be a valid cursor.',
    ],
    [
      'a missing pull request',
      inShop('pullRequest(number: 999) { id }'),
      'NOT_FOUND',
      at('pullRequest'),
      'Could not resolve to a PullRequest with the number of 999.',
    ],
    [
      'a missing repository',
      '{ repository(owner: "example", name: "no") { id } }',
      'NOT_FOUND',
      ['repository'],
      "Could not resolve to a Repository with the name 'example/no'.",
    ],
    [
      'a missing organisation',
      '{ organization(login: "no") { id } }',
      'NOT_FOUND',
      ['organization'],
      "Could not resolve to an Organization with the login of 'no'.",
    ],
    [
      'a missing node',
      '{ node(id: "no") { id } }',
      'NOT_FOUND',
      ['node'],
      "Could not resolve to a node with the global id of 'no'",
    ],
  ])('%s', async (_, query, type, path, message) => {
    expect(errorsOf(await graphql(github, query))).toEqual([{ type, path, message }]);
  });

  it('lets the count of a connection be asked for without a boundary', async () => {
    expect((await graphql(github, inShop('pullRequests { totalCount }'))).body).toEqual({
      data: { repository: { pullRequests: { totalCount: 60 } } },
    });
  });

  it('refuses a query that does not fit the schema, and spends nothing', async () => {
    const { status, body } = await graphql(github, inShop('pullRequest(number: "one") { id }'));
    expect([status, body.data, body.errors.length, github.counters.points]).toEqual([200, undefined, 1, 0]);
    expect((await graphql(github, PAGE, { size: null })).body.errors[0].message).toBe(
      'Variable $size of type Int! was provided invalid value',
    );
    expect((await rest(github, 'POST /graphql', { body: {} })).body.message).toBe(
      'A query attribute must be specified and must be a string.',
    );
  });

  it('answers what the double does not model with a failure, never with null', async () => {
    const answer = await graphql(github, inShop('diskUsage'));
    expect([answer.status, answer.body.message]).toEqual([
      500,
      'the GitHub double failed: Error: the GitHub double does not model Repository.diskUsage',
    ]);
    expect(github.counters.failures).toHaveLength(1);
    github.counters.failures.length = 0;
  });
});
