import { describe, expect, it } from 'vitest';
import { HOUR } from '../../src/domain/duration.ts';
import { readyTime } from '../../src/measurement/ready-time.ts';
import {
  convertedToDraft,
  hoursAfter,
  OPENED,
  pullRequest,
  readyForReview,
  thinPullRequest,
} from '../support/pull-request.ts';

/** Ready 0–2, draft 2–5, ready 5–9, draft from 9 on. */
const TOGGLED = pullRequest({
  events: [convertedToDraft(hoursAfter(2)), readyForReview(hoursAfter(5)), convertedToDraft(hoursAfter(9))],
});

describe('the time that a pull request was ready', () => {
  it.each([
    [0, 1, 1],
    [0, 3, 2],
    [0, 6, 3],
    [0, 12, 6],
    [1, 7, 3],
    [3, 4, 0],
    [3, 7, 2],
    [10, 12, 0],
    [4, 4, 0],
    [7, 1, 0],
  ])('from hour %i to hour %i is %i hours', (from, until, hours) => {
    expect(readyTime(TOGGLED, hoursAfter(from), hoursAfter(until))).toBe(hours * HOUR);
  });

  it('is all of it where the draft history is unknown', () => {
    expect(readyTime(thinPullRequest(), OPENED, hoursAfter(9))).toBe(9 * HOUR);
  });
});
