import { describe, expect, it } from 'vitest';
import { startOf } from '../../src/measurement/start.ts';
import {
  approved,
  convertedToDraft,
  daysAfter,
  hoursAfter,
  OPENED,
  pullRequest,
  readyForReview,
  thinPullRequest,
  user,
  without,
} from '../support/pull-request.ts';
import { LATE } from './observed.ts';

const NEVER = { kind: 'never-started' };

function started(at: number, assumed = false) {
  return { kind: 'started', at, assumed };
}

describe('the start of a pull request', () => {
  it('is its creation when it was opened ready', () => {
    expect(startOf(pullRequest(), LATE)).toEqual(started(OPENED));
  });

  it('is the first ready-for-review when it was opened as a draft', () => {
    const opened = pullRequest({ events: [readyForReview(hoursAfter(5))] });
    expect(startOf(opened, LATE)).toEqual(started(hoursAfter(5)));
  });

  it('stays where it was when it is toggled to draft and back', () => {
    const events = [convertedToDraft(hoursAfter(1)), readyForReview(hoursAfter(2))];
    expect(startOf(pullRequest({ events }), LATE)).toEqual(started(OPENED));
    const reopenedDraft = [readyForReview(hoursAfter(1)), ...events.map((e) => ({ ...e, at: e.at + 9 }))];
    expect(startOf(pullRequest({ events: reopenedDraft }), LATE)).toEqual(started(hoursAfter(1)));
  });

  it('is its creation when it went to draft and stayed there', () => {
    const events = [convertedToDraft(hoursAfter(1))];
    expect(startOf(pullRequest({ isDraft: true, events }), LATE)).toEqual(started(OPENED));
  });

  it('does not move with a review', () => {
    const events = [readyForReview(hoursAfter(5))];
    const reviews = [approved(user('bo'), hoursAfter(2))];
    expect(startOf(pullRequest({ events, reviews }), LATE)).toEqual(started(hoursAfter(5)));
  });

  it('never comes for a draft that was never made ready, closed or not', () => {
    expect(startOf(pullRequest({ isDraft: true }), LATE)).toEqual(NEVER);
    expect(startOf(pullRequest({ isDraft: true, closedAt: daysAfter(1) }), LATE)).toEqual(NEVER);
  });

  it('has not come yet at a data cut before the first ready-for-review', () => {
    const events = [readyForReview(hoursAfter(5))];
    expect(startOf(pullRequest({ events }), hoursAfter(4))).toEqual(NEVER);
    expect(startOf(pullRequest(), OPENED - 1)).toEqual(NEVER);
  });

  it('is the merge for a draft that was merged without being made ready', () => {
    const draft = pullRequest({ isDraft: true, mergedAt: daysAfter(2) });
    expect(startOf(draft, LATE)).toEqual(started(daysAfter(2)));
    expect(startOf(draft, daysAfter(1))).toEqual(NEVER);
  });

  it('is not later than the merge', () => {
    const events = [readyForReview(daysAfter(3))];
    expect(startOf(pullRequest({ mergedAt: daysAfter(2), events }), LATE)).toEqual(started(daysAfter(2)));
  });

  it('is the merge also where only the closing tells when that was', () => {
    const undated = without(pullRequest({ isDraft: true, mergedAt: daysAfter(2) }), 'mergedAt');
    expect(startOf(undated, LATE)).toEqual(started(daysAfter(2)));
  });

  it('is assumed to be the creation when the draft history is unknown', () => {
    expect(startOf(thinPullRequest(), LATE)).toEqual(started(OPENED, true));
    expect(startOf(without(pullRequest(), 'events'), LATE)).toEqual(started(OPENED, true));
    expect(startOf(without(pullRequest(), 'isDraft'), LATE)).toEqual(started(OPENED, true));
  });

  it('never comes for a known draft of unknown history, unless the merge proves that it was ready', () => {
    expect(startOf(thinPullRequest({ isDraft: true }), LATE)).toEqual(NEVER);
    const merged = thinPullRequest({ isDraft: true, mergedAt: daysAfter(1) });
    expect(startOf(merged, LATE)).toEqual(started(OPENED, true));
    const mergedSomeTime = thinPullRequest({ isDraft: true, state: 'merged', events: [] });
    expect(startOf(mergedSomeTime, LATE)).toEqual(started(OPENED, true));
  });
});
