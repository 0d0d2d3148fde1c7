import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/measurement/outcome.ts';
import {
  closed,
  daysAfter,
  merged,
  pullRequest,
  reopened,
  thinPullRequest,
} from '../support/pull-request.ts';

const T = daysAfter(2);

describe('the outcome of a pull request', () => {
  it.each([
    ['merged by its time', pullRequest({ mergedAt: T }), { kind: 'merged', at: T }],
    ['merged by its state alone', thinPullRequest({ state: 'merged' }), { kind: 'merged', at: null }],
    [
      'merged, whatever the closing says',
      thinPullRequest({ mergedAt: T, closedAt: T + 1 }),
      { kind: 'merged', at: T },
    ],
    ['closed by its time', pullRequest({ closedAt: T }), { kind: 'closed', at: T }],
    [
      'closed at a known time, merge unknown',
      thinPullRequest({ state: 'closed', closedAt: T }),
      { kind: 'closed', at: T },
    ],
    [
      'closed by its state alone',
      thinPullRequest({ state: 'closed', closedAt: null }),
      { kind: 'closed', at: null },
    ],
    ['merged when it closed', thinPullRequest({ state: 'merged', closedAt: T }), { kind: 'merged', at: T }],
    [
      'merged by its timeline',
      thinPullRequest({ events: [merged(T), closed(T)] }),
      { kind: 'merged', at: T },
    ],
    ['closed by its timeline', thinPullRequest({ events: [closed(T)] }), { kind: 'closed', at: T }],
    ['open by its timeline', thinPullRequest({ events: [closed(T), reopened(T + 1)] }), { kind: 'open' }],
    ['open by an empty timeline', thinPullRequest({ events: [] }), { kind: 'open' }],
    ['open', pullRequest(), { kind: 'open' }],
    ['open, known from the closing that is none', thinPullRequest({ closedAt: null }), { kind: 'open' }],
    ['open by its state alone', thinPullRequest({ state: 'open' }), { kind: 'open' }],
    ['unknown: merged or closed', thinPullRequest({ closedAt: T }), { kind: 'unknown' }],
    ['unknown: not merged, closed or open', thinPullRequest({ mergedAt: null }), { kind: 'unknown' }],
    ['unknown: nothing is', thinPullRequest(), { kind: 'unknown' }],
  ])('is %s', (_, of, expected) => {
    expect(outcomeOf(of)).toEqual(expected);
  });
});
