import { describe, expect, it } from 'vitest';
import { MINUTES_TO_MERGE } from '../../../src/measurement/metrics/minutes-to-merge.ts';
import { SIZE } from '../../../src/measurement/metrics/size.ts';
import {
  daysAfter,
  minutesAfter,
  pullRequest,
  readyForReview,
  thinPullRequest,
  without,
} from '../../support/pull-request.ts';
import { observed } from '../observed.ts';

const UNKNOWN = { kind: 'unknown' };
const NONE = { kind: 'not-counted' };

describe('minutes to merge', () => {
  it('runs from creation to merge, draft time included', () => {
    const of = pullRequest({ mergedAt: minutesAfter(90), events: [readyForReview(minutesAfter(60))] });
    expect(MINUTES_TO_MERGE.measure(observed(of))).toEqual({ kind: 'measured', values: { minutes: 90 } });
  });

  it('speaks about merged ones only', () => {
    expect(MINUTES_TO_MERGE.measure(observed(pullRequest()))).toEqual(NONE);
    expect(MINUTES_TO_MERGE.measure(observed(pullRequest({ closedAt: daysAfter(1) })))).toEqual(NONE);
  });

  it('is unknown where the merge or its moment is', () => {
    expect(MINUTES_TO_MERGE.measure(observed(thinPullRequest()))).toEqual(UNKNOWN);
    expect(MINUTES_TO_MERGE.measure(observed(thinPullRequest({ state: 'merged' })))).toEqual(UNKNOWN);
  });
});

describe('size', () => {
  it('is lines added plus deleted, and files', () => {
    expect(SIZE.measure(observed(pullRequest({ additions: 7, deletions: 5, changedFiles: 2 })))).toEqual({
      kind: 'measured',
      values: { lines: 12, files: 2 },
    });
  });

  it('is unknown, not 0, where one of its numbers is', () => {
    for (const fact of ['additions', 'deletions', 'changedFiles'] as const) {
      expect(SIZE.measure(observed(without(pullRequest(), fact)))).toEqual(UNKNOWN);
    }
  });

  it('leaves out drafts that were never ready', () => {
    expect(SIZE.measure(observed(pullRequest({ isDraft: true })))).toEqual(NONE);
  });
});
