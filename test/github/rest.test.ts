import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { at, commit, hoursAfter, minutesAfter, pullRequest, user } from '../support/pull-request.ts';
import { type Answer, graphql, rest } from './ask.ts';
import { type GitHubDouble, startGitHub } from './start-github.ts';

let github: GitHubDouble;
let now = at('2026-11-02T06:00Z');
const SHOP = '/repos/example/shop';

beforeEach(async () => {
  now = at('2026-11-02T06:00Z');
  github = await startGitHub({
    now: () => now,
    repositories: [
      {
        name: 'example/shop',
        formerNames: ['example/store'],
        files: { '.github/harness-metrics.yml': 'version: 1\n' },
        permissions: { ada: 'write', linus: 'triage', grace: 'maintain' },
      },
      { name: 'example/secret', visibility: 'private' },
      { name: 'example/old', archived: true },
      { name: 'example/code-only', issues: false },
    ],
    accounts: [{ login: 'mallory' }],
    tokens: {
      token: { login: 'octocat', role: 'admin' },
      mallory: { login: 'mallory' },
      actions: {
        login: 'github-actions[bot]',
        kind: 'actions',
        permissions: { contents: 'read', issues: 'write', pull_requests: 'read', checks: 'write' },
        repositories: ['example/shop'],
      },
      'read-only': { login: 'github-actions[bot]', kind: 'actions', permissions: { contents: 'read' } },
    },
  });
});

afterEach(async () => {
  expect(github.counters.failures).toEqual([]);
  await github.close();
});

function refusal(answer: Answer): unknown {
  return { status: answer.status, message: answer.body.message };
}

function fieldError(answer: Answer): unknown {
  const [{ resource, field, code }] = answer.body.errors;
  return { status: answer.status, resource, field, code };
}

describe('labels over REST', () => {
  it('compare names whatever their case, and keep the case they were made with', async () => {
    const made = await rest(github, `POST ${SHOP}/labels`, {
      body: { name: 'Harness: Codex', color: 'AABBCC', description: 'x' },
    });
    expect([made.status, made.body.name, made.body.color]).toEqual([201, 'Harness: Codex', 'aabbcc']);
    const again = await rest(github, `POST ${SHOP}/labels`, { body: { name: 'harness: codex' } });
    expect(fieldError(again)).toEqual({
      status: 422,
      resource: 'Label',
      field: 'name',
      code: 'already_exists',
    });
    expect(again.body.documentation_url).toBe('https://docs.github.com/rest/issues/labels');
    expect((await rest(github, `GET ${SHOP}/labels/HARNESS:%20CODEX`)).body.name).toBe('Harness: Codex');
  });

  it.each([
    ['a name of 51 characters', { name: 'x'.repeat(51) }, 'name', 'custom'],
    ['no name', { color: 'aabbcc' }, 'name', 'missing_field'],
    ['a description of 101 characters', { name: 'x', description: 'd'.repeat(101) }, 'description', 'custom'],
    ['a colour with its #', { name: 'x', color: '#aabbcc' }, 'color', 'invalid'],
  ])('refuse %s', async (_, body, field, code) => {
    const answer = await rest(github, `POST ${SHOP}/labels`, { body });
    expect(fieldError(answer)).toEqual({ status: 422, resource: 'Label', field, code });
  });

  it('take names of 50 and descriptions of 100 characters', async () => {
    const body = { name: 'x'.repeat(50), description: 'd'.repeat(100), color: 'aabbcc' };
    expect((await rest(github, `POST ${SHOP}/labels`, { body })).status).toBe(201);
  });

  it('leave an event with their actor when they are put on, and move updatedAt', async () => {
    github.state.addPullRequest(pullRequest({ number: 1 }));
    const added = await rest(github, `POST ${SHOP}/issues/1/labels`, {
      body: { labels: ['harness: codex'] },
      token: 'actions',
    });
    expect(added.body.map(({ name }: { readonly name: string }) => name)).toEqual(['harness: codex']);
    now += 60_000;
    await rest(github, `POST ${SHOP}/issues/1/labels`, { body: { labels: ['HARNESS: CODEX'] } });
    const query = `{ repository(owner: "example", name: "shop") { pullRequest(number: 1) { updatedAt labels(first: 5) { nodes { name } }
      timelineItems(first: 5, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) { nodes { __typename
        ... on LabeledEvent { createdAt label { name } actor { __typename login } } ... on UnlabeledEvent { actor { login } } } } } } }`;
    const once = {
      __typename: 'LabeledEvent',
      createdAt: '2026-11-02T06:00:00Z',
      label: { name: 'harness: codex' },
      actor: { __typename: 'Bot', login: 'github-actions' },
    };
    expect((await graphql(github, query)).body.data.repository.pullRequest).toEqual({
      updatedAt: '2026-11-02T06:00:00Z',
      labels: { nodes: [{ name: 'harness: codex' }] },
      timelineItems: { nodes: [once] },
    });
    const gone = await rest(github, `DELETE ${SHOP}/issues/1/labels/Harness:%20Codex`);
    expect([gone.status, gone.body]).toEqual([200, []]);
    expect((await graphql(github, query)).body.data.repository.pullRequest).toEqual({
      updatedAt: '2026-11-02T06:01:00Z',
      labels: { nodes: [] },
      timelineItems: { nodes: [once, { __typename: 'UnlabeledEvent', actor: { login: 'octocat' } }] },
    });
    const twice = await rest(github, `DELETE ${SHOP}/issues/1/labels/harness:%20codex`);
    expect(refusal(twice)).toEqual({ status: 404, message: 'Label does not exist' });
  });
});

describe('issues over REST', () => {
  it('are created, listed by creator, edited and closed', async () => {
    const made = await rest(github, `POST ${SHOP}/issues`, {
      body: { title: 'Report', body: 'text', labels: ['harness-report'] },
      token: 'actions',
    });
    expect([made.status, made.body.number, made.body.user.login]).toEqual([201, 1, 'github-actions[bot]']);
    github.state.addIssue('example/shop', 'mallory', {
      title: 'Report',
      body: 'text',
      labels: ['harness-report'],
    });
    const list = await rest(
      github,
      `GET ${SHOP}/issues?creator=github-actions[bot]&state=all&labels=Harness-Report`,
    );
    expect(list.body.map(({ number }: { readonly number: number }) => number)).toEqual([1]);
    now += 60_000;
    await rest(github, `PATCH ${SHOP}/issues/1`, { body: { body: 'by hand' } });
    const query =
      '{ repository(owner: "example", name: "shop") { issue(number: 1) { body lastEditedAt editor { login } viewerDidAuthor } } }';
    expect((await graphql(github, query, {}, 'actions')).body.data.repository.issue).toEqual({
      body: 'by hand',
      lastEditedAt: '2026-11-02T06:01:00Z',
      editor: { login: 'octocat' },
      viewerDidAuthor: true,
    });
    const closed = await rest(github, `PATCH ${SHOP}/issues/1`, {
      body: { state: 'closed', state_reason: 'not_planned' },
    });
    expect([closed.body.state, closed.body.state_reason]).toEqual(['closed', 'not_planned']);
    expect((await rest(github, `GET ${SHOP}/issues?creator=github-actions[bot]`)).body).toEqual([]);
    expect(github.published.map(({ kind, action, title, by }) => ({ kind, action, title, by }))).toEqual([
      { kind: 'issue', action: 'created', title: 'Report', by: 'github-actions[bot]' },
      { kind: 'issue', action: 'updated', title: 'Report', by: 'octocat' },
      { kind: 'issue', action: 'updated', title: 'Report', by: 'octocat' },
    ]);
  });

  it('hold 65,536 characters and no more', async () => {
    const create = (length: number): Promise<Answer> =>
      rest(github, `POST ${SHOP}/issues`, { body: { title: 'Report', body: '🙂'.repeat(length) } });
    expect((await create(65_536)).status).toBe(201);
    const refused = await create(65_537);
    expect(refused.status).toBe(422);
    expect(refused.body.errors[0].message).toBe('body is too long (maximum is 65536 characters)');
    const comment = await rest(github, `POST ${SHOP}/issues/1/comments`, {
      body: { body: 'x'.repeat(65_537) },
    });
    expect(comment.status).toBe(422);
  });

  it('drop the labels and assignees of those who may not set them', async () => {
    const { status, body } = await rest(github, `POST ${SHOP}/issues`, {
      body: { title: 'Forged', body: 'x', labels: ['harness-report'], assignees: ['octocat'] },
      token: 'mallory',
    });
    expect([status, body.labels, body.assignees]).toEqual([201, [], []]);
  });

  it('are edited by their author or with the right, else refused', async () => {
    await rest(github, `POST ${SHOP}/issues`, { body: { title: 'Ours' } });
    const answer = await rest(github, `PATCH ${SHOP}/issues/1`, {
      body: { body: 'theirs' },
      token: 'mallory',
    });
    expect(refusal(answer)).toEqual({ status: 403, message: 'Must have admin rights to Repository.' });
  });

  it('refuse an assignee whom nobody knows', async () => {
    const answer = await rest(github, `POST ${SHOP}/issues`, { body: { title: 'x', assignees: ['nobody'] } });
    expect(fieldError(answer)).toEqual({
      status: 422,
      resource: 'Issue',
      field: 'assignees',
      code: 'invalid',
    });
  });

  it('answer 410 where they are turned off, while labels of pull requests still work', async () => {
    github.state.addPullRequest(pullRequest({ repository: 'example/code-only', number: 1 }));
    const create = await rest(github, 'POST /repos/example/code-only/issues', { body: { title: 'x' } });
    expect(refusal(create)).toEqual({ status: 410, message: 'Issues has been disabled in this repository.' });
    expect((await rest(github, 'GET /repos/example/code-only/issues')).status).toBe(410);
    const label = await rest(github, 'POST /repos/example/code-only/issues/1/labels', {
      body: { labels: ['x'] },
    });
    expect(label.status).toBe(200);
  });
});

describe('comments over REST', () => {
  it('are written, edited, reacted to and found again by when they changed', async () => {
    github.state.addPullRequest(pullRequest({ number: 1 }));
    const made = await rest(github, `POST ${SHOP}/issues/1/comments`, { body: { body: 'first' } });
    now += 3_600_000;
    await rest(github, `POST ${SHOP}/issues/1/comments`, {
      body: { body: '/harness why' },
      token: 'mallory',
    });
    const since = await rest(github, `GET ${SHOP}/issues/comments?since=2026-11-02T07:00:00Z`);
    expect(
      since.body.map(
        ({ body, user }: { readonly body: string; readonly user: { readonly login: string } }) => [
          body,
          user.login,
        ],
      ),
    ).toEqual([['/harness why', 'mallory']]);
    const edited = await rest(github, `PATCH ${SHOP}/issues/comments/${made.body.id}`, {
      body: { body: 'again' },
    });
    expect([edited.body.body, edited.body.updated_at]).toEqual(['again', '2026-11-02T07:00:00Z']);
    const reaction = await rest(github, `POST ${SHOP}/issues/comments/${made.body.id}/reactions`, {
      body: { content: 'eyes' },
    });
    expect(reaction.status).toBe(201);
    expect((await rest(github, `GET ${SHOP}/issues/1`)).body.comments).toBe(2);
    const theirs = await rest(github, `PATCH ${SHOP}/issues/comments/${made.body.id}`, {
      body: { body: 'x' },
      token: 'mallory',
    });
    expect(theirs.status).toBe(403);
  });
});

describe('pull requests over REST', () => {
  it('stop at 250 commits and say in the pull request how many there are', async () => {
    const commits = Array.from({ length: 260 }, (_, index) =>
      commit({ author: user('ada'), at: minutesAfter(index), message: `Step ${index}` }),
    );
    github.state.addPullRequest(pullRequest({ number: 1, commits }));
    const pages = await Promise.all(
      [1, 2, 3].map((page) => rest(github, `GET ${SHOP}/pulls/1/commits?per_page=100&page=${page}`)),
    );
    expect(pages.map(({ body }) => body.length)).toEqual([100, 100, 50]);
    expect(pages.map(({ headers }) => /rel="next"/.test(headers.get('link') ?? ''))).toEqual([
      true,
      true,
      false,
    ]);
    expect((await rest(github, `GET ${SHOP}/pulls/1`)).body.commits).toBe(260);
  });

  it('are listed newest first, in pages that are linked', async () => {
    github.state.addPullRequests(
      Array.from({ length: 65 }, (_, index) =>
        pullRequest({ number: index + 1, createdAt: minutesAfter(index) }),
      ),
    );
    const second = await rest(github, `GET ${SHOP}/pulls?state=all&per_page=30&page=2`);
    expect([second.body.length, second.body[0].number]).toEqual([30, 35]);
    const link = (page: number, rel: string): string =>
      `<${github.url}${SHOP}/pulls?state=all&per_page=30&page=${page}>; rel="${rel}"`;
    expect(second.headers.get('link')).toBe(
      [link(1, 'prev'), link(3, 'next'), link(3, 'last'), link(1, 'first')].join(', '),
    );
    expect((await rest(github, `GET ${SHOP}/pulls?per_page=500`)).body).toHaveLength(65);
  });

  it('answer 304 to their own validator, for nothing, until they change', async () => {
    github.state.addPullRequest(pullRequest({ number: 1, createdAt: hoursAfter(0) }));
    const first = await rest(github, `GET ${SHOP}/pulls/1`);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"[0-9a-f]{64}"$/);
    const same = await rest(github, `GET ${SHOP}/pulls/1`, { headers: { 'if-none-match': etag } });
    expect([same.status, same.body, same.headers.get('x-ratelimit-used')]).toEqual([
      304,
      '',
      first.headers.get('x-ratelimit-used'),
    ]);
    github.state.edit('example/shop', 1, 'ada', { title: 'Another' });
    const changed = await rest(github, `GET ${SHOP}/pulls/1`, { headers: { 'if-none-match': etag } });
    expect([changed.status, changed.body.title]).toEqual([200, 'Another']);
  });
});

describe('repositories over REST', () => {
  it('give a file in base64 with its object id, and 404 where there is none', async () => {
    const { body } = await rest(github, `GET ${SHOP}/contents/.github/harness-metrics.yml`);
    expect([Buffer.from(body.content, 'base64').toString(), body.encoding, body.sha]).toEqual([
      'version: 1\n',
      'base64',
      // printf 'version: 1\n' | git hash-object --stdin
      'b82551848c644f63b8517a7bdf8be9a992e6f4da',
    ]);
    expect(refusal(await rest(github, `GET ${SHOP}/contents/.github/other.yml`))).toEqual({
      status: 404,
      message: 'Not Found',
    });
  });

  it.each([
    ['ada', 'write', 'write'],
    ['grace', 'write', 'maintain'],
    ['linus', 'read', 'triage'],
    ['mallory', 'read', 'read'],
  ])('say that %s may %s (%s)', async (login, permission, role) => {
    github.state.addAccount({ login });
    const { body } = await rest(github, `GET ${SHOP}/collaborators/${login}/permission`, {
      token: 'actions',
    });
    expect([body.permission, body.role_name, body.user.login]).toEqual([permission, role, login]);
  });

  it('tell permissions only to those who may push', async () => {
    const answer = await rest(github, `GET ${SHOP}/collaborators/ada/permission`, { token: 'mallory' });
    expect(refusal(answer)).toEqual({
      status: 403,
      message: 'Must have push access to view collaborator permission.',
    });
  });

  it('redirect from a former name to the number, which leads to the repository', async () => {
    const moved = await rest(github, 'GET /repos/example/store/issues?state=all');
    expect([moved.status, moved.body.message]).toEqual([301, 'Moved Permanently']);
    const followed = await fetch(moved.headers.get('location') ?? '', {
      headers: { authorization: 'token token' },
    });
    expect([followed.status, await followed.json()]).toEqual([200, []]);
    expect((await rest(github, 'POST /repos/example/store/issues', { body: { title: 'x' } })).status).toBe(
      307,
    );
    const query = '{ repository(owner: "example", name: "store") { nameWithOwner } }';
    expect((await graphql(github, query)).body.data.repository.nameWithOwner).toBe('example/shop');
  });

  it('that are archived can be read and not written', async () => {
    expect((await rest(github, 'GET /repos/example/old')).body.archived).toBe(true);
    const answer = await rest(github, 'POST /repos/example/old/issues', { body: { title: 'x' } });
    expect(refusal(answer)).toEqual({ status: 403, message: 'Repository was archived so is read-only.' });
  });

  it('that are private are not found by others, and that is all they learn', async () => {
    const hidden = await rest(github, 'GET /repos/example/secret', { token: 'mallory' });
    const missing = await rest(github, 'GET /repos/example/nothing', { token: 'mallory' });
    expect(refusal(hidden)).toEqual(refusal(missing));
    expect((await rest(github, 'GET /repos/example/secret')).body.visibility).toBe('private');
  });

  it('are listed for an organisation and for an installation, as far as they may be seen', async () => {
    const names = ({ body }: Answer): unknown =>
      body.map(({ full_name }: { readonly full_name: string }) => full_name);
    expect(names(await rest(github, 'GET /orgs/example/repos', { token: 'mallory' }))).toEqual([
      'example/shop',
      'example/old',
      'example/code-only',
    ]);
    const installed = await rest(github, 'GET /installation/repositories', { token: 'actions' });
    expect([installed.body.total_count, installed.body.repositories[0].full_name]).toEqual([
      1,
      'example/shop',
    ]);
    expect((await rest(github, 'GET /orgs/nobody/repos')).status).toBe(404);
  });
});

describe('who may do what', () => {
  it('refuses unknown tokens and none at all', async () => {
    expect(refusal(await rest(github, 'GET /user', { token: 'stolen' }))).toEqual({
      status: 401,
      message: 'Bad credentials',
    });
    expect(refusal(await rest(github, 'GET /user', { token: null }))).toEqual({
      status: 401,
      message: 'Requires authentication',
    });
    const { status, body } = await graphql(github, '{ viewer { login } }', {}, 'stolen');
    expect([status, body.message]).toEqual([401, 'Bad credentials']);
  });

  it('names the permission that a token lacks', async () => {
    github.state.addPullRequest(pullRequest({ number: 1 }));
    const answer = await rest(github, `POST ${SHOP}/issues/1/labels`, {
      body: { labels: ['x'] },
      token: 'read-only',
    });
    expect(refusal(answer)).toEqual({ status: 403, message: 'Resource not accessible by integration' });
    expect(answer.headers.get('x-accepted-github-permissions')).toBe('issues=write; pull_requests=write');
    const issue = await rest(github, `POST ${SHOP}/issues`, { body: { title: 'x' }, token: 'read-only' });
    expect(issue.status).toBe(403);
    expect((await rest(github, 'GET /user', { token: 'actions' })).status).toBe(403);
  });

  it('forbids the checks of a pull request to a token without them, as a field that is null', async () => {
    github.state.addPullRequest(pullRequest({ number: 1 }), { rollup: 'SUCCESS' });
    const query =
      '{ repository(owner: "example", name: "shop") { pullRequest(number: 1) { number statusCheckRollup { state } } } }';
    expect((await graphql(github, query, {}, 'read-only')).body).toEqual({
      data: { repository: { pullRequest: { number: 1, statusCheckRollup: null } } },
      errors: [
        {
          type: 'FORBIDDEN',
          path: ['repository', 'pullRequest', 'statusCheckRollup'],
          extensions: { saml_failure: false },
          locations: [{ line: 1, column: query.indexOf('statusCheckRollup') + 1 }],
          message: 'Resource not accessible by integration',
        },
      ],
    });
    const open = await graphql(github, query);
    expect(open.body.data.repository.pullRequest.statusCheckRollup).toEqual({ state: 'SUCCESS' });
  });

  it('calls a workflow by its REST name in GraphQL', async () => {
    const { body } = await graphql(github, '{ viewer { login databaseId } }', {}, 'actions');
    expect(body.data.viewer).toEqual({ login: 'github-actions[bot]', databaseId: 41898282 });
  });

  it('takes no JSON that is none', async () => {
    const response = await fetch(`${github.url}${SHOP}/issues`, {
      method: 'POST',
      body: '{',
      headers: { authorization: 'token token' },
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ message: 'Problems parsing JSON' });
  });
});

describe('checks over REST', () => {
  it('are written by apps only, and show in the rollup', async () => {
    const one = github.state.addPullRequest(pullRequest({ number: 1 }));
    const body = {
      name: 'harness-metrics',
      head_sha: one.headRefOid,
      status: 'completed',
      conclusion: 'failure',
      output: { title: 'Stopped', summary: 'Why' },
    };
    const person = await rest(github, `POST ${SHOP}/check-runs`, { body });
    expect(refusal(person)).toEqual({ status: 403, message: 'You must authenticate via a GitHub App.' });
    const made = await rest(github, `POST ${SHOP}/check-runs`, { body, token: 'actions' });
    expect([made.status, made.body.conclusion, made.body.output.title]).toEqual([201, 'failure', 'Stopped']);
    const rollup =
      '{ repository(owner: "example", name: "shop") { pullRequest(number: 1) { statusCheckRollup { state } } } }';
    const state = async (): Promise<unknown> =>
      (await graphql(github, rollup)).body.data.repository.pullRequest.statusCheckRollup.state;
    expect(await state()).toBe('FAILURE');
    await rest(github, `PATCH ${SHOP}/check-runs/${made.body.id}`, {
      body: { conclusion: 'neutral' },
      token: 'actions',
    });
    expect(await state()).toBe('SUCCESS');
    const missing = await rest(github, `POST ${SHOP}/check-runs`, {
      body: { ...body, head_sha: '0'.repeat(40) },
      token: 'actions',
    });
    expect(missing.status).toBe(422);
  });

  it('are commit statuses too', async () => {
    const one = github.state.addPullRequest(pullRequest({ number: 1 }));
    await rest(github, `POST ${SHOP}/statuses/${one.headRefOid}`, {
      body: { state: 'pending', context: 'ci' },
    });
    await rest(github, `POST ${SHOP}/statuses/${one.headRefOid}`, {
      body: { state: 'success', context: 'ci' },
    });
    const { body } = await rest(github, `GET ${SHOP}/commits/${one.headRefOid}/status`);
    expect([body.state, body.total_count]).toEqual(['success', 1]);
  });
});
