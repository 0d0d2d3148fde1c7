import { describe, expect, it } from 'vitest';
import type { Account } from '../../src/domain/account.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import { reviewsOf } from '../../src/measurement/reviews.ts';
import {
  approved,
  bot,
  commented,
  commit,
  GHOST,
  hoursAfter,
  OPENED,
  pullRequest,
  someAccount,
  user,
  without,
} from '../support/pull-request.ts';
import { roleOf } from './observed.ts';

/** The part of one reviewer, who approves two hours after the opening. */
function part(reviewer: Account | null, of: Partial<PullRequest> = {}, initiator?: Account | null) {
  const reviews = [approved(reviewer, hoursAfter(2))];
  return reviewsOf(pullRequest({ ...of, reviews }), initiator, roleOf)?.[0]?.by;
}

describe('the part that a reviewer has in a pull request', () => {
  it('is unknown for all where the reviews are', () => {
    expect(reviewsOf(without(pullRequest(), 'reviews'), null, roleOf)).toBeNull();
  });

  it('comes oldest first, with the moment and the verdict', () => {
    const reviews = [approved(user('bo'), hoursAfter(3)), commented(bot('reviewer-ai[bot]'), hoursAfter(1))];
    expect(reviewsOf(pullRequest({ reviews }), null, roleOf)).toEqual([
      { by: 'ai', at: hoursAfter(1), state: 'commented', committedLater: false },
      { by: 'independent', at: hoursAfter(3), state: 'approved', committedLater: false },
    ]);
  });

  it('is independent for a user without another part in it', () => {
    expect(part(user('bo'))).toBe('independent');
    expect(part(user('bo'), { author: GHOST })).toBe('independent');
  });

  it('is the author by id, even under another login', () => {
    expect(part({ ...user('ada'), login: 'ada-renamed' })).toBe('author');
    expect(part({ login: 'ADA', kind: 'user' }, { author: someAccount('ada') })).toBe('author');
    expect(part({ login: 'ada', id: 7, kind: 'user' })).toBe('independent');
  });

  it("is the author's for an agent that answers its reviewers, with or without [bot] in its login", () => {
    const author: Account = { login: 'copilot', kind: 'bot' };
    expect(part({ login: 'copilot[bot]', kind: 'bot' }, { author })).toBe('author');
    expect(part({ login: 'copilot', kind: 'user' }, { author })).toBe('ai');
  });

  it('is involved for the initiator of an agent', () => {
    expect(part(user('bo'), { author: bot('devin[bot]') }, user('bo'))).toBe('involved');
    expect(part(user('cy'), { author: bot('devin[bot]') }, user('bo'))).toBe('independent');
  });

  it('is involved for a reviewer with a commit, also one known by a no-reply address only', () => {
    expect(part(user('bo'), { commits: [commit({ author: user('bo'), at: OPENED })] })).toBe('involved');
    const email = `${user('bo').id}+bo@users.noreply.github.com`;
    const byAddress = { ...commit({ author: null, at: OPENED }), author: { email, account: null } };
    expect(part(user('bo'), { commits: [byAddress] })).toBe('involved');
    const old = { ...byAddress, author: { email: 'bo@users.noreply.github.com' } };
    expect(part(user('bo'), { commits: [old] })).toBe('involved');
    expect(part(user('cy'), { commits: [byAddress, old] })).toBe('independent');
  });

  it('is told apart for a reviewer who commits only after the review', () => {
    const commits = [commit({ author: user('bo'), at: hoursAfter(3), committedAt: hoursAfter(4) })];
    const of = pullRequest({
      commits,
      reviews: [approved(user('bo'), hoursAfter(2)), approved(user('bo'), hoursAfter(3))],
    });
    expect(reviewsOf(of, null, roleOf)).toEqual([
      { by: 'independent', at: hoursAfter(2), state: 'approved', committedLater: true },
      { by: 'involved', at: hoursAfter(3), state: 'approved', committedLater: false },
    ]);
  });

  it('stays independent with merge commits and accepted suggestions', () => {
    const merge = commit({ author: user('bo'), at: OPENED, isMerge: true });
    const { isMerge, ...unmarked } = commit({
      author: user('bo'),
      at: OPENED,
      message: "Merge branch 'main' into x",
    });
    expect(isMerge).toBe(false);
    const suggestion = commit({
      author: user('bo'),
      at: OPENED,
      message: 'Apply suggestions from code review',
    });
    expect(part(user('bo'), { commits: [merge, unmarked, suggestion] })).toBe('independent');
  });

  it('is AI or automation for bots, also with a commit', () => {
    expect(part(bot('reviewer-ai[bot]'))).toBe('ai');
    expect(
      part(bot('coverage[bot]'), { commits: [commit({ author: bot('coverage[bot]'), at: OPENED })] }),
    ).toBe('automation');
  });

  it('is unknown for a deleted account and one of unknown kind', () => {
    expect(part(GHOST)).toBe('unknown');
    expect(part(GHOST, { author: GHOST })).toBe('unknown');
    expect(part(someAccount('bo'))).toBe('unknown');
  });

  it('is unknown for a comment where the author is, as it may be their own, but not for a verdict', () => {
    const reviews = [commented(user('bo'), hoursAfter(1)), approved(user('bo'), hoursAfter(2))];
    const of = without(pullRequest({ reviews }), 'author');
    expect(reviewsOf(of, null, roleOf)?.map(({ by }) => by)).toEqual(['unknown', 'independent']);
  });
});
