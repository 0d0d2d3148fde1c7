import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../src/domain/duration.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { PullRequest } from '../../../src/domain/pull-request.ts';
import { LEAD_TIME } from '../../../src/measurement/metrics/lead-time.ts';
import { commit, daysAfter, hoursAfter, pullRequest, user, without } from '../../support/pull-request.ts';
import { LATE, observed } from '../observed.ts';

const UNKNOWN = { kind: 'unknown' };

function work(authoredAt: Instant, committedAt = authoredAt) {
  return commit({ author: user('ada'), at: authoredAt, committedAt });
}

function span(of: PullRequest, asOf = LATE) {
  return LEAD_TIME.measure(observed(of, { asOf }));
}

describe('lead time', () => {
  it('runs from the first commit authored, in whatever order they stand, to the merge', () => {
    const commits = [work(hoursAfter(-5)), work(hoursAfter(-30), hoursAfter(1)), work(hoursAfter(2))];
    expect(span(pullRequest({ commits, mergedAt: hoursAfter(3) }))).toEqual({ kind: 'ended', ms: 33 * HOUR });
  });

  it('is overtaken by closing, and running while open', () => {
    const commits = [work(daysAfter(-1))];
    const overtaken = { kind: 'overtaken', by: 'closed', ms: 3 * DAY };
    expect(span(pullRequest({ commits, closedAt: daysAfter(2) }))).toEqual(overtaken);
    expect(span(pullRequest({ commits }), daysAfter(2))).toEqual({ kind: 'running', ms: 3 * DAY });
  });

  it('is 0 where a wrong clock dates the work after the merge', () => {
    const commits = [work(hoursAfter(9), hoursAfter(1))];
    expect(span(pullRequest({ commits, mergedAt: hoursAfter(3) }))).toEqual({ kind: 'ended', ms: 0 });
  });

  it('does not change with commits that come to light after the merge', () => {
    const commits = [work(hoursAfter(-1)), work(hoursAfter(-9), daysAfter(9))];
    const of = pullRequest({ commits, mergedAt: hoursAfter(3) });
    expect(span(of, daysAfter(1))).toEqual({ kind: 'ended', ms: 4 * HOUR });
    expect(span(of)).toEqual({ kind: 'ended', ms: 4 * HOUR });
  });

  it('is unknown where commits are missing, cut off, none or undated', () => {
    const of = pullRequest({ mergedAt: daysAfter(1) });
    expect(span(without(of, 'commits'))).toEqual(UNKNOWN);
    expect(span({ ...of, commitsTotal: 2 })).toEqual(UNKNOWN);
    expect(span({ ...of, commits: [], commitsTotal: 0 })).toEqual(UNKNOWN);
    expect(span({ ...of, commits: [{ sha: 'a', message: '' }] })).toEqual(UNKNOWN);
  });

  it('never started for a draft', () => {
    expect(span(pullRequest({ isDraft: true }))).toEqual({ kind: 'never-started' });
  });
});
