import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  approved,
  assigned,
  at,
  autoMergeEnabled,
  bot,
  commented,
  commit,
  convertedToDraft,
  dismissed,
  forcePushed,
  GHOST,
  hoursAfter,
  labeled,
  pullRequest,
  readyForReview,
  reviewDismissed,
  unlabeled,
  user,
} from '../support/pull-request.ts';
import { graphql, rest } from './ask.ts';
import { type GitHubDouble, startGitHub } from './start-github.ts';

let github: GitHubDouble;

beforeEach(async () => {
  github = await startGitHub({
    now: () => at('2026-11-02T06:00Z'),
    repositories: [
      {
        name: 'example/shop',
        protectedBranches: ['main', 'release/*'],
        files: { '.github/harness-metrics.yml': 'version: 1\n' },
        permissions: { grace: 'write' },
      },
    ],
    tokens: { token: { login: 'octocat', role: 'admin' }, grace: { login: 'grace' } },
  });
});

afterEach(async () => {
  expect(github.counters.failures).toEqual([]);
  await github.close();
});

async function ask(fields: string, token = 'token'): Promise<unknown> {
  const { body } = await graphql(
    github,
    `{ repository(owner: "example", name: "shop") { ${fields} } }`,
    {},
    token,
  );
  expect(body.errors).toBeUndefined();
  return body.data.repository;
}

describe('a pull request as GitHub shows its facts', () => {
  it('gives back its text, its course and its size', async () => {
    github.state.addPullRequest(
      pullRequest({ number: 7, mergedAt: hoursAfter(3), linkedIssues: ['example/shop#3'], labels: ['Bug'] }),
    );
    const fields = `pullRequest(number: 7) { number title body state merged isDraft createdAt updatedAt closedAt mergedAt
      mergedBy { login } mergeCommit { oid message } headRefName headRepository { nameWithOwner } baseRefName isCrossRepository
      additions deletions changedFiles lastEditedAt databaseId fullDatabaseId url viewerDidAuthor
      labels(first: 1) { nodes { name color } } closingIssuesReferences(first: 5) { nodes { number repository { nameWithOwner } } } }`;
    expect(await ask(fields)).toEqual({
      pullRequest: {
        number: 7,
        title: 'Sort the basket by price',
        body: 'The basket was sorted by name.',
        state: 'MERGED',
        merged: true,
        isDraft: false,
        createdAt: '2026-10-05T09:00:00Z',
        updatedAt: '2026-10-05T12:00:00Z',
        closedAt: '2026-10-05T12:00:00Z',
        mergedAt: '2026-10-05T12:00:00Z',
        mergedBy: { login: 'grace' },
        mergeCommit: { oid: 'f'.repeat(40), message: 'Sort the basket by price (#1)' },
        headRefName: 'sort-basket',
        headRepository: { nameWithOwner: 'example/shop' },
        baseRefName: 'main',
        isCrossRepository: false,
        additions: 30,
        deletions: 10,
        changedFiles: 3,
        lastEditedAt: null,
        databaseId: null,
        fullDatabaseId: '3000000000',
        url: 'https://github.com/example/shop/pull/7',
        viewerDidAuthor: false,
        labels: { nodes: [{ name: 'Bug', color: 'ededed' }] },
        closingIssuesReferences: { nodes: [{ number: 3, repository: { nameWithOwner: 'example/shop' } }] },
      },
    });
  });

  it('keeps the whole timeline in its order, filtered by item types', async () => {
    const ada = user('ada');
    github.state.addPullRequest(
      pullRequest({
        number: 1,
        isDraft: true,
        commits: [
          commit({ author: ada, at: hoursAfter(-1) }),
          commit({ author: ada, at: hoursAfter(2), message: 'Again' }),
        ],
        reviews: [approved(user('grace'), hoursAfter(5)), dismissed(user('grace'), hoursAfter(6))],
        events: [
          labeled('harness: codex', hoursAfter(1), bot('github-actions', 41898282)),
          readyForReview(hoursAfter(3)),
          forcePushed(hoursAfter(4)),
          assigned(bot('copilot-swe-agent', 198982749), hoursAfter(4.5)),
          reviewDismissed('approved', hoursAfter(7)),
          autoMergeEnabled(hoursAfter(8), user('grace')),
          unlabeled('harness: codex', hoursAfter(9), ada),
          convertedToDraft(hoursAfter(10)),
        ],
      }),
      {
        forcePushes: [{ before: 'a'.repeat(40), after: 'b'.repeat(40) }],
        reviewRequests: [{ login: 'grace', at: hoursAfter(3.5) }],
      },
    );
    const types = [
      'PULL_REQUEST_COMMIT',
      'PULL_REQUEST_REVIEW',
      'READY_FOR_REVIEW_EVENT',
      'CONVERT_TO_DRAFT_EVENT',
      'REVIEW_REQUESTED_EVENT',
      'LABELED_EVENT',
      'UNLABELED_EVENT',
      'ASSIGNED_EVENT',
      'REVIEW_DISMISSED_EVENT',
      'HEAD_REF_FORCE_PUSHED_EVENT',
      'AUTO_MERGE_ENABLED_EVENT',
    ];
    const fields = `pullRequest(number: 1) {
      all: timelineItems(first: 100, itemTypes: [${types.join(', ')}]) { totalCount nodes { __typename
        ... on LabeledEvent { createdAt label { name } actor { __typename login } }
        ... on HeadRefForcePushedEvent { beforeCommit { oid } afterCommit { oid } }
        ... on AssignedEvent { assignee { __typename ... on Bot { login } } }
        ... on ReviewDismissedEvent { previousReviewState }
        ... on AutoMergeEnabledEvent { enabler { login } }
        ... on ReviewRequestedEvent { requestedReviewer { ... on User { login } } } } }
      last: timelineItems(last: 1, itemTypes: [CONVERT_TO_DRAFT_EVENT]) { nodes { ... on ConvertToDraftEvent { createdAt } } } }`;
    expect(await ask(fields)).toEqual({
      pullRequest: {
        all: {
          totalCount: 13,
          nodes: [
            { __typename: 'PullRequestCommit' },
            {
              __typename: 'LabeledEvent',
              createdAt: '2026-10-05T10:00:00Z',
              label: { name: 'harness: codex' },
              actor: { __typename: 'Bot', login: 'github-actions' },
            },
            { __typename: 'PullRequestCommit' },
            { __typename: 'ReadyForReviewEvent' },
            { __typename: 'ReviewRequestedEvent', requestedReviewer: { login: 'grace' } },
            {
              __typename: 'HeadRefForcePushedEvent',
              beforeCommit: { oid: 'a'.repeat(40) },
              afterCommit: { oid: 'b'.repeat(40) },
            },
            { __typename: 'AssignedEvent', assignee: { __typename: 'Bot', login: 'copilot-swe-agent' } },
            { __typename: 'PullRequestReview' },
            { __typename: 'PullRequestReview' },
            { __typename: 'ReviewDismissedEvent', previousReviewState: 'APPROVED' },
            { __typename: 'AutoMergeEnabledEvent', enabler: { login: 'grace' } },
            { __typename: 'UnlabeledEvent' },
            { __typename: 'ConvertToDraftEvent' },
          ],
        },
        last: { nodes: [{ createdAt: '2026-10-05T19:00:00Z' }] },
      },
    });
  });

  it.each([
    ['dependabot', 49699333, { graphql: 'dependabot', rest: 'dependabot[bot]' }],
    ['copilot-swe-agent', 198982749, { graphql: 'copilot-swe-agent', rest: 'Copilot' }],
    ['Copilot', 198982749, { graphql: 'copilot-swe-agent', rest: 'Copilot' }],
  ])('spells the bot %s one way in GraphQL and another in REST', async (login, id, spelt) => {
    github.state.addPullRequest(pullRequest({ number: 1, author: bot(login, id) }));
    expect(
      await ask('pullRequest(number: 1) { author { __typename login ... on Bot { databaseId } } }'),
    ).toEqual({
      pullRequest: { author: { __typename: 'Bot', login: spelt.graphql, databaseId: id } },
    });
    const { body } = await rest(github, 'GET /repos/example/shop/pulls/1');
    expect({ login: body.user.login, type: body.user.type, id: body.user.id }).toEqual({
      login: spelt.rest,
      type: 'Bot',
      id,
    });
  });

  it('has no account for the commits of bots in GraphQL, but their address, and the account in REST', async () => {
    const cursor = bot('cursor', 206951365);
    github.state.addPullRequest(
      pullRequest({
        number: 1,
        commits: [{ sha: 'c'.repeat(40), message: 'x', author: { account: cursor } }],
      }),
    );
    expect(
      await ask(
        'pullRequest(number: 1) { commits(first: 1) { nodes { commit { author { name email user { login } } } } } }',
      ),
    ).toEqual({
      pullRequest: {
        commits: {
          nodes: [
            {
              commit: {
                author: {
                  name: 'cursor[bot]',
                  email: '206951365+cursor[bot]@users.noreply.github.com',
                  user: null,
                },
              },
            },
          ],
        },
      },
    });
    const { body } = await rest(github, 'GET /repos/example/shop/pulls/1/commits');
    expect(body[0].author).toMatchObject({ login: 'cursor[bot]', type: 'Bot' });
  });

  it('has null for deleted accounts and forks in GraphQL, and the ghost in REST', async () => {
    github.state.addPullRequest(
      pullRequest({
        number: 1,
        author: GHOST,
        headRepository: null,
        commits: [],
        reviews: [commented(GHOST, hoursAfter(1))],
      }),
    );
    expect(
      await ask(
        'pullRequest(number: 1) { author { login } headRepository { name } reviews(first: 1) { nodes { author { login } } } }',
      ),
    ).toEqual({
      pullRequest: { author: null, headRepository: null, reviews: { nodes: [{ author: null }] } },
    });
    const { body } = await rest(github, 'GET /repos/example/shop/pulls/1');
    expect([body.user.login, body.head.repo]).toEqual(['ghost', null]);
  });

  it('shows a pending review to its author alone', async () => {
    github.state.addPullRequest(pullRequest({ number: 1 }), { pendingReviews: [{ login: 'grace' }] });
    const fields =
      'pullRequest(number: 1) { reviews(first: 5) { nodes { state } } timelineItems(first: 5, itemTypes: PULL_REQUEST_REVIEW) { totalCount } }';
    const seen = (nodes: readonly unknown[]): unknown => ({
      pullRequest: { reviews: { nodes }, timelineItems: { totalCount: nodes.length } },
    });
    expect(await ask(fields)).toEqual(seen([]));
    expect(await ask(fields, 'grace')).toEqual(seen([{ state: 'PENDING' }]));
  });

  it('rolls its checks up, the last of each name, and gives them with their app', async () => {
    const checks = [
      { name: 'build', conclusion: 'FAILURE', startedAt: '2026-10-05T09:00:00Z' },
      { name: 'build', conclusion: 'SUCCESS', startedAt: '2026-10-05T10:00:00Z' },
      { name: 'review', app: 'coderabbitai', conclusion: null },
    ];
    github.state.addPullRequest(pullRequest({ number: 1 }), { checks });
    const fields = `pullRequest(number: 1) { statusCheckRollup { state contexts(first: 50) { nodes {
      ... on CheckRun { name conclusion startedAt completedAt checkSuite { app { slug } } } ... on StatusContext { context state createdAt } } } } }`;
    const now = '2026-11-02T06:00:00Z';
    const actions = { app: { slug: 'github-actions' } };
    const rabbit = { app: { slug: 'coderabbitai' } };
    expect(await ask(fields)).toEqual({
      pullRequest: {
        statusCheckRollup: {
          state: 'PENDING',
          contexts: {
            nodes: [
              {
                name: 'build',
                conclusion: 'SUCCESS',
                startedAt: '2026-10-05T10:00:00Z',
                completedAt: now,
                checkSuite: actions,
              },
              { name: 'review', conclusion: null, startedAt: now, completedAt: null, checkSuite: rabbit },
            ],
          },
        },
      },
    });
  });
});

describe('a repository as GitHub shows it', () => {
  it('has its configuration at a path of the default branch, and null elsewhere', async () => {
    const fields = `isPrivate visibility isArchived hasIssuesEnabled defaultBranchRef { name }
      there: object(expression: "HEAD:.github/harness-metrics.yml") { ... on Blob { text oid byteSize } }
      missing: object(expression: "HEAD:.github/other.yml") { oid }
      branchProtectionRules(first: 10) { nodes { pattern } }
      notes: ref(qualifiedName: "refs/notes/ai") { name }`;
    expect(await ask(fields)).toEqual({
      isPrivate: false,
      visibility: 'PUBLIC',
      isArchived: false,
      hasIssuesEnabled: true,
      defaultBranchRef: { name: 'main' },
      // printf 'version: 1\n' | git hash-object --stdin
      there: { text: 'version: 1\n', oid: 'b82551848c644f63b8517a7bdf8be9a992e6f4da', byteSize: 11 },
      missing: null,
      branchProtectionRules: { nodes: [{ pattern: 'main' }, { pattern: 'release/*' }] },
      notes: null,
    });
  });

  it('says who wrote an issue to the one who did', async () => {
    github.state.addIssue('example/shop', 'grace', { title: 'Report', body: 'x' });
    github.state.addIssue('example/shop', 'mallory', { title: 'Report', body: 'x' });
    const fields = 'issues(first: 5) { nodes { number viewerDidAuthor author { login } } }';
    expect(await ask(fields, 'grace')).toEqual({
      issues: {
        nodes: [
          { number: 1, viewerDidAuthor: true, author: { login: 'grace' } },
          { number: 2, viewerDidAuthor: false, author: { login: 'mallory' } },
        ],
      },
    });
  });

  it('hides private repositories from those who may not see them', async () => {
    github.state.addRepository({ name: 'example/secret', visibility: 'private' });
    const query =
      '{ organization(login: "example") { repositories(first: 10) { nodes { nameWithOwner } } } }';
    const names = async (token: string): Promise<unknown> =>
      (await graphql(github, query, {}, token)).body.data.organization.repositories.nodes;
    expect(await names('token')).toEqual([
      { nameWithOwner: 'example/shop' },
      { nameWithOwner: 'example/secret' },
    ]);
    expect(await names('grace')).toEqual([{ nameWithOwner: 'example/shop' }]);
  });
});
