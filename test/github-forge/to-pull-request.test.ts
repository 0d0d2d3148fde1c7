import { describe, expect, it } from 'vitest';
import { WHOLE_PLAN } from '../../src/github/queries/plan.ts';
import type { RawPullRequest } from '../../src/github/responses/pull-request.ts';
import { toPullRequest } from '../../src/github/responses/to-pull-request.ts';
import { OPENED } from '../support/pull-request.ts';

const end = { hasNextPage: false, endCursor: null };

function raw(nodes: NonNullable<RawPullRequest['timelineItems']>['nodes']): RawPullRequest {
  return {
    number: 1,
    createdAt: OPENED,
    updatedAt: OPENED,
    state: 'OPEN',
    closedAt: null,
    mergedAt: null,
    baseRefName: 'feature',
    timelineItems: { nodes, pageInfo: end },
  };
}

const commit = {
  oid: 'a'.repeat(40),
  message: 'Sort the basket',
  authoredDate: OPENED,
  committedDate: OPENED,
  author: { name: 'Ada', email: 'ada@example.com', user: null },
};
const around = {
  repository: 'example/shop',
  defaultBranch: 'main',
  protectedBranches: null,
  plan: WHOLE_PLAN,
  commitsTotal: null,
};

describe('an answer of GitHub (rules 4, 5 and 13: commit authors, deleted forks, dismissed reviews)', () => {
  it('with fewer commits than GitHub counts is said to be cut', () => {
    const item = { __typename: 'PullRequestCommit', commit } as const;
    const { commits, commitsTotal } = toPullRequest(raw([item, item]), { ...around, commitsTotal: 260 });
    expect({ listed: commits?.length, commitsTotal }).toEqual({ listed: 2, commitsTotal: 260 });
  });

  it('leaves the kind of a base branch unknown where the protected ones may not be seen', () => {
    expect(toPullRequest(raw([]), around).baseKind).toBeUndefined();
    expect(toPullRequest(raw([]), { ...around, protectedBranches: new Set() }).baseKind).toBe('other');
  });

  it('leaves pending reviews out: only their author sees them', () => {
    const review = {
      __typename: 'PullRequestReview',
      state: 'PENDING',
      submittedAt: null,
      reviewer: null,
    } as const;
    expect(toPullRequest(raw([review]), around).reviews).toEqual([]);
  });

  it.each([
    [
      '49699333+dependabot[bot]@users.noreply.github.com',
      { login: 'dependabot[bot]', id: 49699333, kind: 'bot' },
    ],
    ['7+ada@users.noreply.github.com', null],
    ['dependabot@example.com', null],
  ])('names the app behind %s, and nobody else', (email, account) => {
    const byApp = { ...commit, author: { name: 'x', email, user: null } };
    const item = { __typename: 'PullRequestCommit', commit: byApp } as const;
    expect(toPullRequest(raw([item]), around).commits?.[0]?.author).toEqual({ name: 'x', email, account });
  });
});
