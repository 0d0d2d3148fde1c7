import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../src/calendar/parse-instant.ts';

describe('a moment as people write it', () => {
  it.each([
    ['2026-11-16', Date.UTC(2026, 10, 16)],
    ['2026-11-16T09:30:00Z', Date.UTC(2026, 10, 16, 9, 30)],
    ['2026-11-16T09:30Z', Date.UTC(2026, 10, 16, 9, 30)],
    ['2026-11-16T09:30:00.250+05:30', Date.UTC(2026, 10, 16, 4, 0, 0, 250)],
  ])('is read: %s', (text, at) => {
    expect(parseInstant(text)).toBe(at);
  });

  it.each([
    '',
    'yesterday',
    '2026-11-16T09:30',
    '2026-02-30',
    '2026-02-30T00:00Z',
    '16.11.2026',
    '1763251200000',
  ])('is refused with its text: %j', (text) => {
    expect(() => parseInstant(text)).toThrow(
      new RangeError(
        `${JSON.stringify(text)} is not a moment; write it as 2026-11-16T09:30:00Z or 2026-11-16`,
      ),
    );
  });
});
