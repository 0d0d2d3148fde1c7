import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../src/domain/duration.ts';
import { duration } from '../../../src/report/format/duration.ts';
import { durationRange } from '../../../src/report/format/duration-range.ts';

describe('duration', () => {
  it.each([
    [0, '< 1 min'],
    [29_999, '< 1 min'],
    [30_000, '1 min'],
    [41 * MINUTE, '41 min'],
    [59.4 * MINUTE, '59 min'],
    [59.5 * MINUTE, '1 h'],
    [9 * HOUR, '9 h'],
    [9 * HOUR + 8 * MINUTE, '9 h 08'],
    [9 * HOUR + 59.6 * MINUTE, '10 h'],
    [28.5 * HOUR, '29 h'],
    [47.4 * HOUR, '47 h'],
    [47.6 * HOUR, '2 d'],
    [52 * HOUR, '2 d 4 h'],
    [7 * DAY - 1, '7 d'],
    [12.4 * DAY, '12 d'],
    [90 * DAY, '90 d'],
  ])('says %d ms as %s', (ms, text) => {
    expect(duration(ms)).toBe(text);
  });
});

describe('durationRange', () => {
  it.each([
    [6.6 * HOUR, 13.1 * HOUR, '7–13 h'],
    [41 * MINUTE, 9 * HOUR, '41 min – 9 h'],
    [15 * HOUR, 97 * HOUR, '15 h – 4 d'],
    [3 * DAY, 5 * DAY, '3–5 d'],
  ])('says %d to %d ms as %s', (low, high, text) => {
    expect(durationRange(low, high)).toBe(text);
  });
});
