import { describe, expect, it } from 'vitest';
import type { PullRequest } from '../../../src/domain/pull-request.ts';
import { MERGE_RATE_OF_RESOLVED } from '../../../src/measurement/metrics/merge-rate-of-resolved.ts';
import { MERGED_BY_14D } from '../../../src/measurement/metrics/merged-by-14d.ts';
import {
  closed,
  convertedToDraft,
  daysAfter,
  pullRequest,
  readyForReview,
  reopened,
  thinPullRequest,
} from '../../support/pull-request.ts';
import { LATE, observed } from '../observed.ts';

function counted(success: boolean, category: string) {
  return { kind: 'counted', success, category, tags: [] };
}

function notCounted(category: string | null = null) {
  return { kind: 'not-counted', category };
}

const UNKNOWN = { kind: 'unknown' };

function byDay14(of: PullRequest, asOf = LATE) {
  return MERGED_BY_14D.measure(observed(of, { asOf }));
}

function resolved(of: PullRequest, asOf = LATE) {
  return MERGE_RATE_OF_RESOLVED.measure(observed(of, { asOf }));
}

describe('merged by day 14', () => {
  it('counts the fourteenth day in, to the last moment', () => {
    expect(byDay14(pullRequest({ mergedAt: daysAfter(14) }))).toEqual(counted(true, 'merged-by-14d'));
    expect(byDay14(pullRequest({ mergedAt: daysAfter(14) + 1 }))).toEqual(counted(false, 'later'));
  });

  it('has closed and open ones in its denominator', () => {
    expect(byDay14(pullRequest({ closedAt: daysAfter(1) }))).toEqual(counted(false, 'closed'));
    expect(byDay14(pullRequest())).toEqual(counted(false, 'open'));
  });

  it('goes by the start, and by the calendar even when it went back to draft', () => {
    const draft = pullRequest({ mergedAt: daysAfter(20), events: [readyForReview(daysAfter(7))] });
    expect(byDay14(draft)).toEqual(counted(true, 'merged-by-14d'));
    const events = [convertedToDraft(daysAfter(2)), readyForReview(daysAfter(12))];
    expect(byDay14(pullRequest({ mergedAt: daysAfter(15), events }))).toEqual(counted(false, 'later'));
  });

  it('counts nothing that has not had its 14 days, merged or not, so that it never changes later', () => {
    const young = daysAfter(14) - 1;
    expect(byDay14(pullRequest({ mergedAt: daysAfter(1) }), young)).toEqual(notCounted());
    expect(byDay14(pullRequest(), young)).toEqual(notCounted());
    expect(byDay14(pullRequest(), daysAfter(14))).toEqual(counted(false, 'open'));
  });

  it('counts a reopened one by its merge', () => {
    const of = pullRequest({
      mergedAt: daysAfter(10),
      events: [closed(daysAfter(2)), reopened(daysAfter(5))],
    });
    expect(byDay14(of)).toEqual(counted(true, 'merged-by-14d'));
  });

  it('leaves out drafts that were never ready, and is unknown where the outcome is', () => {
    expect(byDay14(pullRequest({ isDraft: true, closedAt: daysAfter(1) }))).toEqual(notCounted());
    expect(byDay14(thinPullRequest())).toEqual(UNKNOWN);
    expect(byDay14(thinPullRequest({ state: 'merged' }))).toEqual(UNKNOWN);
  });
});

describe('merge rate of resolved', () => {
  it('has merged and closed ones in its denominator, and open ones beside it', () => {
    expect(resolved(pullRequest({ mergedAt: daysAfter(30) }))).toEqual(counted(true, 'merged'));
    expect(resolved(pullRequest({ closedAt: daysAfter(1) }))).toEqual(counted(false, 'closed'));
    expect(resolved(pullRequest())).toEqual(notCounted('open'));
  });

  it('takes a merge after the data cut as open', () => {
    expect(resolved(pullRequest({ mergedAt: daysAfter(30) }), daysAfter(20))).toEqual(notCounted('open'));
  });

  it('needs no moment of the merge, but the outcome', () => {
    expect(resolved(thinPullRequest({ state: 'merged' }))).toEqual(counted(true, 'merged'));
    expect(resolved(thinPullRequest())).toEqual(UNKNOWN);
  });

  it('leaves out drafts that were never ready', () => {
    expect(resolved(pullRequest({ isDraft: true, closedAt: daysAfter(1) }))).toEqual(notCounted());
  });
});
