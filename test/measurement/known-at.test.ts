import { describe, expect, it } from 'vitest';
import { knownAt } from '../../src/measurement/known-at.ts';
import {
  approved,
  closed,
  commit,
  convertedToDraft,
  daysAfter,
  dismissed,
  forcePushed,
  hoursAfter,
  labeled,
  OPENED,
  pullRequest,
  readyForReview,
  reopened,
  reviewDismissed,
  thinPullRequest,
  unlabeled,
  user,
  without,
} from '../support/pull-request.ts';

const WORK = commit({ author: user('ada'), at: OPENED - 1 });

describe('the facts as they were known at a moment', () => {
  it('are none before the pull request was created', () => {
    expect(knownAt(pullRequest(), OPENED - 1)).toBeNull();
  });

  it('are the same object when nothing is later', () => {
    const whole = pullRequest({
      mergedAt: daysAfter(2),
      reviews: [approved(user('bo'), daysAfter(1))],
      declared: { harness: 'codex', by: 'ada', at: daysAfter(2) },
    });
    expect(knownAt(whole, daysAfter(2))).toBe(whole);
    const thin = thinPullRequest();
    expect(knownAt(thin, OPENED)).toBe(thin);
  });

  it('know nothing of a later merge, review, event, commit or word', () => {
    const later = commit({ author: user('ada'), at: daysAfter(1) });
    const of = pullRequest({
      mergedAt: daysAfter(2),
      reviews: [approved(user('bo'), daysAfter(1))],
      commits: [WORK, later],
      declared: { harness: 'codex', by: 'ada', at: daysAfter(3) },
      updatedAt: daysAfter(3),
    });
    const { updatedAt, ...before } = pullRequest({ commits: [WORK] });
    expect(updatedAt).toBe(OPENED);
    expect(knownAt(of, hoursAfter(1))).toEqual({ ...before, updatedAt: daysAfter(3) });
  });

  it('know a pull request as closed until it is reopened', () => {
    const events = [closed(daysAfter(1)), reopened(daysAfter(3))];
    const of = pullRequest({ mergedAt: daysAfter(5), events });
    expect(knownAt(of, daysAfter(2))).toMatchObject({
      state: 'closed',
      closedAt: daysAfter(1),
      mergedAt: null,
      mergedBy: null,
      mergeCommit: null,
    });
    expect(knownAt(of, daysAfter(4))).toMatchObject({ state: 'open', closedAt: null, mergedAt: null });
    expect(knownAt(of, daysAfter(5))).toBe(of);
  });

  it('know an open pull request as closed where it was reopened only later', () => {
    const of = pullRequest({ events: [closed(daysAfter(1)), reopened(daysAfter(3))] });
    expect(knownAt(of, daysAfter(2))).toMatchObject({ state: 'closed', closedAt: daysAfter(1) });
  });

  it('take a pull request of unknown history as open until it was closed for good', () => {
    const thin = thinPullRequest({ state: 'closed', closedAt: daysAfter(4) });
    expect(knownAt(thin, daysAfter(1))).toMatchObject({ state: 'open', closedAt: null, mergedAt: null });
  });

  it('leave what was unknown unknown', () => {
    const thin = thinPullRequest({ mergedAt: daysAfter(4) });
    expect(Object.keys(knownAt(thin, daysAfter(1)) ?? {}).sort()).toEqual([
      'closedAt',
      'createdAt',
      'mergeCommit',
      'mergedAt',
      'mergedBy',
      'number',
      'repository',
      'state',
    ]);
  });

  it('know a draft by the first change that came later', () => {
    const ready = pullRequest({ events: [readyForReview(daysAfter(1)), convertedToDraft(daysAfter(2))] });
    expect(knownAt(ready, hoursAfter(1))?.isDraft).toBe(true);
    expect(knownAt({ ...ready, isDraft: true }, hoursAfter(30))?.isDraft).toBe(false);
  });

  it('undo labels that were set or removed later', () => {
    const of = pullRequest({
      labels: ['bug', 'harness: codex'],
      events: [
        labeled('bug', OPENED),
        unlabeled('urgent', daysAfter(1)),
        labeled('harness: codex', daysAfter(2)),
        unlabeled('harness: codex', daysAfter(3)),
        labeled('harness: codex', daysAfter(4)),
      ],
    });
    expect(knownAt(of, hoursAfter(1))?.labels).toEqual(['bug', 'urgent']);
    expect(knownAt(without(of, 'events'), hoursAfter(1))?.labels).toEqual(['bug', 'harness: codex']);
  });

  it('give a review back the verdict that was dismissed later', () => {
    const reviews = [dismissed(user('bo'), hoursAfter(1))];
    const of = pullRequest({ reviews, events: [reviewDismissed('approved', daysAfter(1))] });
    expect(knownAt(of, hoursAfter(2))?.reviews).toEqual([approved(user('bo'), hoursAfter(1))]);
    expect(knownAt(of, daysAfter(1))?.reviews).toEqual(reviews);
  });

  it('leave a verdict dismissed where it cannot be told which one it was', () => {
    const reviews = [dismissed(user('bo'), hoursAfter(1)), dismissed(user('cy'), hoursAfter(2))];
    const events = [reviewDismissed('approved', hoursAfter(3)), reviewDismissed('approved', daysAfter(1))];
    expect(knownAt(pullRequest({ reviews, events }), hoursAfter(4))?.reviews).toEqual(reviews);
  });

  it('keep a list of commits that was truncated truncated', () => {
    const later = commit({ author: user('ada'), at: daysAfter(1) });
    const of = pullRequest({ commits: [WORK, later], commitsTotal: 5 });
    expect(knownAt(of, hoursAfter(1))).toMatchObject({ commits: [WORK], commitsTotal: 4 });
  });

  it('go by the dates of authorship when a later rebase rewrote the dates of the commits', () => {
    const rebased = commit({ author: user('ada'), at: OPENED - 1, committedAt: daysAfter(1) });
    const of = pullRequest({ commits: [rebased], events: [forcePushed(daysAfter(1))] });
    const { committedAt, ...asAuthored } = rebased;
    expect(committedAt).toBe(daysAfter(1));
    expect(knownAt(of, hoursAfter(1))?.commits).toEqual([asAuthored]);
    expect(knownAt(pullRequest({ commits: [rebased] }), hoursAfter(1))?.commits).toEqual([]);
    const merged = pullRequest({
      mergedAt: hoursAfter(1),
      commits: [rebased],
      events: [forcePushed(daysAfter(1))],
    });
    expect(knownAt(merged, hoursAfter(2))?.commits).toEqual([]);
  });
});
