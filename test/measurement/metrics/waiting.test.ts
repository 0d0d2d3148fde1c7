import { describe, expect, it } from 'vitest';
import { DAY } from '../../../src/domain/duration.ts';
import type { PullRequest } from '../../../src/domain/pull-request.ts';
import { WAITING } from '../../../src/measurement/metrics/waiting.ts';
import {
  approved,
  bot,
  commented,
  convertedToDraft,
  daysAfter,
  GHOST,
  pullRequest,
  readyForReview,
  user,
  without,
} from '../../support/pull-request.ts';
import { observed } from '../observed.ts';

function waiting(of: PullRequest, parts = {}) {
  return WAITING.length(observed(of, { asOf: daysAfter(10), ...parts }));
}

describe('waiting for a human', () => {
  it('is as long as it has been ready, whatever bots and the author said', () => {
    const reviews = [commented(bot('reviewer-ai[bot]'), daysAfter(1)), commented(user('ada'), daysAfter(2))];
    expect(waiting(pullRequest({ reviews }))).toBe(10 * DAY);
    const events = [
      readyForReview(daysAfter(2)),
      convertedToDraft(daysAfter(3)),
      readyForReview(daysAfter(7)),
    ];
    expect(waiting(pullRequest({ events }))).toBe(4 * DAY);
  });

  it('ends with any person who looks, the initiator too', () => {
    expect(waiting(pullRequest({ reviews: [commented(user('bo'), daysAfter(1))] }))).toBeNull();
    const of = pullRequest({ author: bot('devin[bot]'), reviews: [commented(user('bo'), daysAfter(1))] });
    expect(waiting(of, { initiator: user('bo') })).toBeNull();
    expect(waiting(pullRequest({ reviews: [approved(user('bo'), daysAfter(11))] }))).toBe(10 * DAY);
  });

  it('is nothing for what is merged, closed, or a draft again or still', () => {
    expect(waiting(pullRequest({ mergedAt: daysAfter(1) }))).toBeNull();
    expect(waiting(pullRequest({ closedAt: daysAfter(1) }))).toBeNull();
    expect(waiting(pullRequest({ isDraft: true }))).toBeNull();
    expect(waiting(pullRequest({ isDraft: true, events: [convertedToDraft(daysAfter(1))] }))).toBeNull();
  });

  it('is unknown without reviews, outcome or draft state, and where nobody can say who looked', () => {
    expect(waiting(without(pullRequest(), 'reviews'))).toBeUndefined();
    expect(waiting(without(pullRequest(), 'state', 'mergedAt', 'closedAt', 'events'))).toBeUndefined();
    expect(waiting(without(pullRequest(), 'isDraft'))).toBeUndefined();
    expect(waiting(pullRequest({ reviews: [approved(GHOST, daysAfter(1))] }))).toBeUndefined();
  });

  it('knows the draft state from the history where the flag is missing', () => {
    const events = [readyForReview(daysAfter(2))];
    expect(waiting(without(pullRequest({ events }), 'isDraft'))).toBe(8 * DAY);
    const back = [...events, convertedToDraft(daysAfter(3))];
    expect(waiting(without(pullRequest({ events: back }), 'isDraft'))).toBeNull();
  });
});
