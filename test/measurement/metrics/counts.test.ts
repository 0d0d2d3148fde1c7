import { describe, expect, it } from 'vitest';
import { MERGED } from '../../../src/measurement/metrics/merged.ts';
import { OPENED } from '../../../src/measurement/metrics/opened.ts';
import * as world from '../../support/pull-request.ts';
import { observed } from '../observed.ts';

const { daysAfter, pullRequest, thinPullRequest } = world;

describe('opened', () => {
  it('counts every pull request at its creation, drafts too', () => {
    expect(OPENED.moment(observed(pullRequest({ isDraft: true })))).toBe(world.OPENED);
    expect(OPENED.moment(observed(thinPullRequest()))).toBe(world.OPENED);
  });
});

describe('merged', () => {
  it('counts at the merge', () => {
    expect(MERGED.moment(observed(pullRequest({ mergedAt: daysAfter(3) })))).toBe(daysAfter(3));
  });

  it('does not count open and closed ones, nor a merge after the data cut', () => {
    expect(MERGED.moment(observed(pullRequest()))).toBeNull();
    expect(MERGED.moment(observed(pullRequest({ closedAt: daysAfter(3) })))).toBeNull();
    const of = pullRequest({ mergedAt: daysAfter(3) });
    expect(MERGED.moment(observed(of, { asOf: daysAfter(2) }))).toBeNull();
  });

  it('is unknown where the merge or its moment is', () => {
    expect(MERGED.moment(observed(thinPullRequest()))).toBeUndefined();
    expect(MERGED.moment(observed(thinPullRequest({ state: 'merged' })))).toBeUndefined();
  });
});
