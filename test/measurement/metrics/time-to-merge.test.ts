import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../src/domain/duration.ts';
import type { PullRequest } from '../../../src/domain/pull-request.ts';
import { TIME_TO_MERGE } from '../../../src/measurement/metrics/time-to-merge.ts';
import {
  closed,
  convertedToDraft,
  daysAfter,
  hoursAfter,
  pullRequest,
  readyForReview,
  reopened,
  thinPullRequest,
} from '../../support/pull-request.ts';
import { LATE, observed } from '../observed.ts';

function span(of: PullRequest, asOf = LATE) {
  return TIME_TO_MERGE.measure(observed(of, { asOf }));
}

const UNKNOWN = { kind: 'unknown' };

describe('time to merge', () => {
  it('runs from start to merge', () => {
    expect(span(pullRequest({ mergedAt: hoursAfter(8) }))).toEqual({ kind: 'ended', ms: 8 * HOUR });
    const draft = pullRequest({ mergedAt: hoursAfter(8), events: [readyForReview(hoursAfter(6))] });
    expect(span(draft)).toEqual({ kind: 'ended', ms: 2 * HOUR });
  });

  it('does not count time spent back in draft', () => {
    const events = [convertedToDraft(hoursAfter(1)), readyForReview(hoursAfter(6))];
    expect(span(pullRequest({ mergedAt: hoursAfter(8), events }))).toEqual({ kind: 'ended', ms: 3 * HOUR });
    expect(span(pullRequest({ isDraft: true, events: events.slice(0, 1) }))).toEqual({
      kind: 'running',
      ms: HOUR,
    });
  });

  it('is running while open and at a data cut before the merge', () => {
    expect(span(pullRequest(), daysAfter(3))).toEqual({ kind: 'running', ms: 3 * DAY });
    const of = pullRequest({ mergedAt: daysAfter(5) });
    expect(span(of, daysAfter(3))).toEqual({ kind: 'running', ms: 3 * DAY });
  });

  it('is overtaken by closing, until it is reopened', () => {
    const of = pullRequest({
      mergedAt: daysAfter(5),
      events: [closed(daysAfter(2)), reopened(daysAfter(4))],
    });
    expect(span(of, daysAfter(3))).toEqual({ kind: 'overtaken', by: 'closed', ms: 2 * DAY });
    expect(span(of)).toEqual({ kind: 'ended', ms: 5 * DAY });
  });

  it('is 0 for a draft that was merged as one', () => {
    expect(span(pullRequest({ isDraft: true, mergedAt: daysAfter(2) }))).toEqual({ kind: 'ended', ms: 0 });
  });

  it('never started for a draft that was never ready, and is unknown where an end is', () => {
    expect(span(pullRequest({ isDraft: true }))).toEqual({ kind: 'never-started' });
    expect(span(thinPullRequest())).toEqual(UNKNOWN);
    expect(span(thinPullRequest({ state: 'merged' }))).toEqual(UNKNOWN);
    expect(span(thinPullRequest({ state: 'closed' }))).toEqual(UNKNOWN);
    expect(span(thinPullRequest({ mergedAt: daysAfter(1) }))).toEqual({ kind: 'ended', ms: DAY });
  });
});
