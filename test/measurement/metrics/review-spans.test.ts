import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../src/domain/duration.ts';
import type { PullRequest } from '../../../src/domain/pull-request.ts';
import { REVIEW_TIME } from '../../../src/measurement/metrics/review-time.ts';
import { TIME_TO_FIRST_AI_REVIEW } from '../../../src/measurement/metrics/time-to-first-ai-review.ts';
import { TIME_TO_FIRST_REVIEW } from '../../../src/measurement/metrics/time-to-first-review.ts';
import {
  approved,
  bot,
  closed,
  commented,
  commit,
  convertedToDraft,
  daysAfter,
  GHOST,
  hoursAfter,
  OPENED,
  pullRequest,
  readyForReview,
  reopened,
  someAccount,
  user,
  without,
} from '../../support/pull-request.ts';
import { LATE, observed } from '../observed.ts';

const AI = bot('reviewer-ai[bot]');
const BO = user('bo');
const UNKNOWN = { kind: 'unknown' };
const NEVER = { kind: 'never-started' };

function first(of: PullRequest, asOf = LATE) {
  return TIME_TO_FIRST_REVIEW.measure(observed(of, { asOf }));
}

function firstAi(of: PullRequest, asOf = LATE) {
  return TIME_TO_FIRST_AI_REVIEW.measure(observed(of, { asOf }));
}

function reviewTime(of: PullRequest, asOf = LATE) {
  return REVIEW_TIME.measure(observed(of, { asOf }));
}

function ended(hours: number) {
  return { kind: 'ended', ms: hours * HOUR };
}

describe('time to first review', () => {
  it('ends with the first independent human review, whatever bots and the author said before', () => {
    const reviews = [
      commented(AI, hoursAfter(1)),
      commented(bot('coverage[bot]'), hoursAfter(2)),
      commented(user('ada'), hoursAfter(3)),
      commented(BO, hoursAfter(4)),
      approved(user('cy'), hoursAfter(5)),
    ];
    expect(first(pullRequest({ reviews }))).toEqual(ended(4));
  });

  it('does not end with the initiator of an agent, nor with somebody who committed', () => {
    const author = bot('devin[bot]');
    const reviews = [approved(BO, hoursAfter(2)), approved(user('cy'), hoursAfter(3))];
    const byAgent = observed(pullRequest({ author, reviews }), { initiator: BO });
    expect(TIME_TO_FIRST_REVIEW.measure(byAgent)).toEqual(ended(3));
    const commits = [commit({ author: BO, at: OPENED })];
    expect(first(pullRequest({ reviews, commits }))).toEqual(ended(3));
  });

  it('stays what it was when the reviewer commits afterwards', () => {
    const commits = [commit({ author: BO, at: hoursAfter(3) })];
    expect(first(pullRequest({ reviews: [approved(BO, hoursAfter(2))], commits }))).toEqual(ended(2));
  });

  it('is 0 for a review given before the start', () => {
    const reviews = [approved(BO, hoursAfter(2))];
    expect(first(pullRequest({ reviews, events: [readyForReview(hoursAfter(6))] }))).toEqual(ended(0));
  });

  it('does not count time spent back in draft', () => {
    const events = [convertedToDraft(hoursAfter(1)), readyForReview(hoursAfter(6))];
    expect(first(pullRequest({ events, reviews: [approved(BO, hoursAfter(8))] }))).toEqual(ended(3));
  });

  it('is overtaken by a merge or a closing without review, and a review afterwards does not count', () => {
    const reviews = [approved(BO, daysAfter(3))];
    const merged = { kind: 'overtaken', by: 'merged-unreviewed', ms: 2 * DAY };
    expect(first(pullRequest({ mergedAt: daysAfter(2), reviews }))).toEqual(merged);
    const isClosed = { kind: 'overtaken', by: 'closed', ms: 2 * DAY };
    expect(first(pullRequest({ closedAt: daysAfter(2), reviews }))).toEqual(isClosed);
    const events = [closed(daysAfter(2)), reopened(daysAfter(4))];
    expect(first(pullRequest({ events, reviews }))).toEqual(ended(72));
  });

  it('is running while open, also at a data cut before the review', () => {
    const of = pullRequest({ reviews: [approved(BO, daysAfter(3))] });
    expect(first(of, daysAfter(2))).toEqual({ kind: 'running', ms: 2 * DAY });
  });

  it('never started for a draft, even a reviewed one', () => {
    expect(first(pullRequest({ isDraft: true, reviews: [approved(BO, daysAfter(3))] }))).toEqual(NEVER);
  });

  it('is unknown where somebody of unknown kind came first, and known where they came later', () => {
    for (const somebody of [GHOST, someAccount('dee')]) {
      const reviews = [approved(somebody, hoursAfter(1)), approved(BO, hoursAfter(2))];
      expect(first(pullRequest({ reviews }))).toEqual(UNKNOWN);
      expect(first(pullRequest({ reviews: [approved(BO, hoursAfter(1)), ...reviews] }))).toEqual(ended(1));
    }
  });

  it('is unknown without reviews, author, commits or outcome, for unreviewed ones too', () => {
    for (const fact of ['reviews', 'author', 'commits'] as const) {
      expect(first(without(pullRequest(), fact))).toEqual(UNKNOWN);
    }
    expect(first(without(pullRequest(), 'state', 'mergedAt', 'closedAt', 'events'))).toEqual(UNKNOWN);
  });

  it('knows a deleted author apart from every reviewer who still exists', () => {
    expect(first(pullRequest({ author: GHOST, reviews: [approved(BO, hoursAfter(2))] }))).toEqual(ended(2));
  });
});

describe('time to first AI review', () => {
  it('ends with the first AI review, whatever people said before', () => {
    expect(
      firstAi(pullRequest({ reviews: [approved(BO, hoursAfter(1)), commented(AI, hoursAfter(2))] })),
    ).toEqual(ended(2));
  });

  it('does not end with an agent that answers on its own pull request', () => {
    const of = pullRequest({ author: AI, reviews: [commented(AI, hoursAfter(1))], mergedAt: daysAfter(1) });
    expect(firstAi(of)).toEqual({ kind: 'overtaken', by: 'merged-unreviewed', ms: DAY });
  });

  it('needs no commits, but the reviews', () => {
    const reviews = [commented(AI, hoursAfter(1))];
    expect(firstAi(without(pullRequest({ reviews }), 'commits'))).toEqual(ended(1));
    expect(firstAi(without(pullRequest(), 'reviews'))).toEqual(UNKNOWN);
    expect(firstAi(pullRequest({ reviews: [commented(GHOST, OPENED), ...reviews] }))).toEqual(UNKNOWN);
  });
});

describe('review time', () => {
  it('runs from the first independent review to the merge', () => {
    const reviews = [commented(AI, hoursAfter(1)), commented(BO, hoursAfter(3)), approved(BO, hoursAfter(5))];
    expect(reviewTime(pullRequest({ reviews, mergedAt: hoursAfter(10) }))).toEqual(ended(7));
  });

  it('runs from the start where the review came before it, and not while back in draft', () => {
    const reviews = [approved(BO, hoursAfter(1))];
    const events = [
      readyForReview(hoursAfter(3)),
      convertedToDraft(hoursAfter(4)),
      readyForReview(hoursAfter(8)),
    ];
    expect(reviewTime(pullRequest({ reviews, events, mergedAt: hoursAfter(10) }))).toEqual(ended(3));
  });

  it('never started without independent review', () => {
    expect(reviewTime(pullRequest({ reviews: [approved(AI, OPENED)], mergedAt: daysAfter(1) }))).toEqual(
      NEVER,
    );
    expect(
      reviewTime(pullRequest({ reviews: [approved(BO, daysAfter(2))], mergedAt: daysAfter(1) })),
    ).toEqual(NEVER);
    expect(reviewTime(pullRequest({ isDraft: true, reviews: [approved(BO, OPENED)] }))).toEqual(NEVER);
  });

  it('is overtaken by closing, and running while open', () => {
    const reviews = [approved(BO, daysAfter(1))];
    const overtaken = { kind: 'overtaken', by: 'closed', ms: 2 * DAY };
    expect(reviewTime(pullRequest({ reviews, closedAt: daysAfter(3) }))).toEqual(overtaken);
    expect(reviewTime(pullRequest({ reviews }), daysAfter(2))).toEqual({ kind: 'running', ms: DAY });
  });

  it('is unknown where the first review is', () => {
    const of = pullRequest({ reviews: [approved(BO, daysAfter(1))], mergedAt: daysAfter(3) });
    for (const fact of ['reviews', 'author', 'commits'] as const) {
      expect(reviewTime(without(of, fact))).toEqual(UNKNOWN);
    }
  });
});
