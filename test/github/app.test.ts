import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { at, bot, hoursAfter, labeled, pullRequest } from '../support/pull-request.ts';
import { graphql, rest } from './ask.ts';
import { type GitHubDouble, startGitHub } from './start-github.ts';

let github: GitHubDouble;

beforeEach(async () => {
  github = await startGitHub({
    now: () => at('2026-11-02T06:00Z'),
    repositories: [{ name: 'example/shop' }, { name: 'example/other', visibility: 'private' }],
    app: { id: 77, slug: 'harness-metrics' },
    tokens: {
      token: { login: 'octocat', role: 'admin' },
      ghs_shop: {
        login: 'harness-metrics[bot]',
        kind: 'installation',
        installation: 5,
        repositories: ['example/shop'],
        permissions: { issues: 'write', pull_requests: 'write' },
      },
    },
  });
});

afterEach(() => github.close());

/** A token as `universal-github-app-jwt` writes it: issued half a minute ago, valid for ten. */
function webToken(claims: Readonly<Record<string, unknown>>): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.signature`;
}

const JWT = webToken({ iss: '77', iat: 1_000, exp: 1_600 });

describe('an app', () => {
  it('learns where it is installed and gets the token of an installation', async () => {
    const bearer = { token: JWT };
    expect((await rest(github, 'GET /app', bearer)).body).toMatchObject({ id: 77, slug: 'harness-metrics' });
    const there = await rest(github, 'GET /repos/example/shop/installation', bearer);
    expect([there.body.id, there.body.app_id, there.body.repository_selection]).toEqual([5, 77, 'selected']);
    expect((await rest(github, 'GET /repos/example/other/installation', bearer)).status).toBe(404);
    const granted = await rest(github, 'POST /app/installations/5/access_tokens', bearer);
    expect([granted.status, granted.body]).toEqual([
      201,
      {
        token: 'ghs_shop',
        expires_at: '2026-11-02T07:00:00Z',
        permissions: { issues: 'write', pull_requests: 'write' },
        repository_selection: 'selected',
      },
    ]);
    const made = await rest(github, 'POST /repos/example/shop/issues', {
      body: { title: 'x' },
      token: granted.body.token,
    });
    expect([made.status, made.body.user.login]).toEqual([201, 'harness-metrics[bot]']);
    expect((await rest(github, 'GET /repos/example/other', { token: granted.body.token })).status).toBe(404);
  });

  it.each([
    [
      'of another app',
      webToken({ iss: '78', iat: 1_000, exp: 1_600 }),
      'A JSON web token could not be decoded',
    ],
    [
      'that lives too long',
      webToken({ iss: '77', iat: 1_000, exp: 9_000 }),
      "'Expiration time' claim ('exp') is too far in the future",
    ],
    ['that is garbage', 'a.b.c', 'A JSON web token could not be decoded'],
    ['that is none', 'ghs_shop', 'A JSON web token could not be decoded'],
  ])('is refused with a token %s', async (_, token, message) => {
    const { status, body } = await rest(github, 'GET /app', { token });
    expect([status, body.message]).toEqual([401, message]);
  });

  it('cannot use its own token for a repository', async () => {
    expect((await rest(github, 'GET /repos/example/shop', { token: JWT })).status).toBe(401);
  });
});

describe('the timeline over REST', () => {
  it('has events that GraphQL lacks, by the names of REST', async () => {
    const copilot = bot('copilot-swe-agent', 198982749);
    github.state.addPullRequest(
      pullRequest({ number: 1, author: copilot, commits: [], events: [labeled('bug', hoursAfter(2))] }),
      { restEvents: [{ event: 'copilot_work_started', login: 'copilot-swe-agent', at: hoursAfter(1) }] },
    );
    const { body } = await rest(github, 'GET /repos/example/shop/issues/1/timeline');
    expect(body.map((item: Record<string, unknown>) => [item.event, item.created_at])).toEqual([
      ['copilot_work_started', '2026-10-05T10:00:00Z'],
      ['labeled', '2026-10-05T11:00:00Z'],
    ]);
    expect([body[0].actor.login, body[1].label.name]).toEqual(['Copilot', 'bug']);
    const query =
      '{ repository(owner: "example", name: "shop") { pullRequest(number: 1) { timelineItems(first: 9) { nodes { __typename } } } } }';
    expect((await graphql(github, query)).body.data.repository.pullRequest.timelineItems.nodes).toEqual([
      { __typename: 'LabeledEvent' },
    ]);
  });
});

describe('a route that the double does not have', () => {
  it('fails loudly, never with a 404 that could be taken for GitHub’s', async () => {
    const { status, body } = await rest(github, 'GET /repos/example/shop/tags');
    expect([status, body.message]).toEqual([
      500,
      'the GitHub double failed: Error: the GitHub double has no route GET /repos/example/shop/tags',
    ]);
    expect(github.counters.failures).toHaveLength(1);
  });
});
