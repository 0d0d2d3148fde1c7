import { describe, expect, it } from 'vitest';
import { dateRange } from '../../../src/report/format/date-range.ts';
import { moment } from '../../../src/report/format/moment.ts';

const BERLIN = 'Europe/Berlin';

function range(from: string, until: string, timeZone: string): string {
  return dateRange({ from: Date.parse(from), until: Date.parse(until) }, timeZone);
}

describe('dateRange', () => {
  it('names the last day that is in the window, by the clocks of the time zone', () => {
    expect(range('2026-11-08T23:00Z', '2026-11-15T23:00Z', BERLIN)).toBe('9–15 Nov 2026');
    expect(range('2026-11-08T23:00Z', '2026-11-15T23:00Z', 'UTC')).toBe('8–15 Nov 2026');
  });

  it('names both months and both years where they differ', () => {
    expect(range('2026-09-27T22:00Z', '2026-10-04T22:00Z', BERLIN)).toBe('28 Sep – 4 Oct 2026');
    expect(range('2026-12-27T23:00Z', '2027-01-03T23:00Z', BERLIN)).toBe('28 Dec 2026 – 3 Jan 2027');
  });

  it('names a single day once', () => {
    expect(range('2026-11-09T00:00Z', '2026-11-10T00:00Z', 'UTC')).toBe('9 Nov 2026');
  });
});

describe('moment', () => {
  it('says midnight as 00:00', () => {
    expect(moment(Date.parse('2026-11-15T23:00Z'), BERLIN)).toBe('16 Nov 2026 00:00');
    expect(moment(Date.parse('2026-07-01T05:05Z'), BERLIN)).toBe('1 Jul 2026 07:05');
  });
});
