import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../src/domain/duration.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import {
  addedToMergeQueue,
  approved,
  assigned,
  at,
  autoMergeDisabled,
  autoMergeEnabled,
  bot,
  closed,
  commented,
  commit,
  convertedToDraft,
  dismissed,
  forcePushed,
  GHOST,
  hoursAfter,
  labeled,
  OPENED,
  pullRequest,
  readyForReview,
  reopened,
  requestedChanges,
  reviewDismissed,
  unlabeled,
  user,
} from '../support/pull-request.ts';
import { many, plain } from './support/many.ts';
import { latest, visit } from './support/visit.ts';

const eventful = pullRequest({
  number: 2,
  author: bot('copilot-swe-agent[bot]', 198982749),
  isDraft: true,
  baseBranch: 'release/1',
  baseKind: 'protected',
  labels: ['harness: copilot-coding-agent', 'size/L'],
  updatedAt: hoursAfter(40),
  reviews: [
    requestedChanges(user('grace'), hoursAfter(3)),
    commented(bot('coderabbitai[bot]', 136622811), hoursAfter(4)),
    dismissed(GHOST, hoursAfter(5)),
    { ...approved(user('linus'), hoursAfter(6)), commit: 'a'.repeat(40) },
  ],
  commits: [
    { ...commit({ author: user('ada'), at: OPENED - MINUTE }), sha: 'a'.repeat(40) },
    commit({ author: null, at: hoursAfter(1), message: 'Written by nobody known' }),
  ],
  events: [
    assigned(user('ada'), hoursAfter(1)),
    readyForReview(hoursAfter(2)),
    labeled('harness: copilot-coding-agent', hoursAfter(2), bot('github-actions[bot]', 41898282)),
    labeled('wrong', hoursAfter(7)),
    unlabeled('wrong', hoursAfter(8), GHOST),
    reviewDismissed('approved', hoursAfter(9)),
    convertedToDraft(hoursAfter(10)),
    forcePushed(hoursAfter(11)),
    autoMergeEnabled(hoursAfter(12)),
    autoMergeDisabled(hoursAfter(13)),
    addedToMergeQueue(hoursAfter(14)),
    closed(hoursAfter(15)),
    reopened(hoursAfter(16)),
  ],
});

const app = bot('dependabot[bot]', 49699333);
const byAnApp = pullRequest({
  number: 3,
  author: app,
  headBranch: 'dependabot/npm_and_yarn/zod-4.6.7',
  commits: [
    {
      sha: 'b'.repeat(40),
      message: 'Bump zod\n\nSigned-off-by: dependabot[bot] <support@github.com>',
      author: {
        name: 'dependabot[bot]',
        email: '49699333+dependabot[bot]@users.noreply.github.com',
        account: app,
      },
      committer: { name: 'GitHub', email: 'noreply@github.com', account: null },
      authoredAt: OPENED - MINUTE,
      committedAt: OPENED - MINUTE,
    },
  ],
});

const merged = pullRequest({
  number: 4,
  createdAt: at('2026-10-06T09:00Z'),
  mergedAt: at('2026-10-06T11:00Z'),
  mergedBy: bot('github-merge-queue[bot]', 118344674),
  mergeCommit: {
    sha: 'e'.repeat(40),
    message: 'Merge it (#4)\n\nCo-authored-by: Claude <noreply@anthropic.com>',
  },
});

describe('a pull request that is read from GitHub', () => {
  it.each([
    ['plain', pullRequest()],
    ['full of events', eventful],
    ['by an app', byAnApp],
    ['merged by an app', merged],
    ['by a deleted account', pullRequest({ number: 5, author: GHOST })],
    ['from a deleted fork', pullRequest({ number: 6, headRepository: null })],
    ['from a fork', pullRequest({ number: 7, headRepository: 'ada/shop' })],
    ['on a branch of its own', pullRequest({ number: 8, baseBranch: 'feature', baseKind: 'other' })],
    ['without commits', pullRequest({ number: 9, commits: [] })],
    ['without a body', pullRequest({ number: 10, body: '' })],
  ] satisfies readonly (readonly [string, PullRequest])[])(
    'that is %s has the facts it has there',
    async (_, facts) => {
      await using there = await visit({ pullRequests: [facts] });
      const one = await there.forge.pullRequest({ repository: facts.repository, number: facts.number });
      expect(one).toEqual(plain(facts));
      expect((await there.collect()).pullRequests).toEqual([plain(facts)]);
    },
  );

  it('comes in a collection of 120 with the facts it has there', async () => {
    const facts = many(120, (number) => number === 60);
    await using there = await visit({ pullRequests: facts });
    expect(latest((await there.collect()).pullRequests)).toEqual(facts);
  });
});
