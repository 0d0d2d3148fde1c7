import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoWeek, isoWeeksUntil, lastIsoWeek } from '../../src/calendar/iso-weeks.ts';
import { HOUR } from '../../src/domain/duration.ts';

const at = (text: string) => Date.parse(text);
const printed = (week: { id: string; from: number; until: number }) =>
  `${week.id} ${new Date(week.from).toISOString()} ${new Date(week.until).toISOString()}`;

describe('the last ISO weeks', () => {
  it('are complete, consecutive and oldest first', () => {
    // Wednesday; the week of Monday 16 November is still running.
    expect(isoWeeksUntil(at('2026-11-18T12:00Z'), 3, 'UTC').map(printed)).toEqual([
      '2026-W44 2026-10-26T00:00:00.000Z 2026-11-02T00:00:00.000Z',
      '2026-W45 2026-11-02T00:00:00.000Z 2026-11-09T00:00:00.000Z',
      '2026-W46 2026-11-09T00:00:00.000Z 2026-11-16T00:00:00.000Z',
    ]);
  });

  it('hold a week from the moment that it has ended', () => {
    expect(isoWeeksUntil(at('2026-11-16T00:00Z'), 1, 'UTC')[0]?.id).toBe('2026-W46');
    expect(isoWeeksUntil(at('2026-11-16T00:00Z') - 1, 1, 'UTC')[0]?.id).toBe('2026-W45');
  });

  it('go by the midnight of the time zone', () => {
    // Monday 00:30 in Auckland (UTC+13) and still Sunday morning in New York.
    const moment = at('2026-11-15T11:30Z');
    expect(printed(lastIsoWeek(moment, 'Pacific/Auckland'))).toBe(
      '2026-W46 2026-11-08T11:00:00.000Z 2026-11-15T11:00:00.000Z',
    );
    expect(printed(lastIsoWeek(moment, 'America/New_York'))).toBe(
      '2026-W45 2026-11-02T05:00:00.000Z 2026-11-09T05:00:00.000Z',
    );
  });

  it('are none where none are asked for', () => {
    expect(isoWeeksUntil(at('2026-11-16T00:00Z'), 0, 'UTC')).toEqual([]);
  });

  it('are refused in a time zone that does not exist', () => {
    expect(() => isoWeeksUntil(0, 1, 'Europe/Atlantis')).toThrow(RangeError);
  });

  it('meet without gap or overlap, around any moment and in any time zone', () => {
    const zones = [
      'UTC',
      'Europe/Berlin',
      'Pacific/Auckland',
      'America/New_York',
      'Asia/Kathmandu',
      'Pacific/Apia',
    ];
    const moments = fc.integer({ min: at('1990-01-01T00:00Z'), max: at('2060-01-01T00:00Z') });
    fc.assert(
      fc.property(
        moments,
        fc.constantFrom(...zones),
        fc.integer({ min: 1, max: 60 }),
        (until, zone, count) => {
          const weeks = isoWeeksUntil(until, count, zone);
          const last = weeks.at(-1)!;
          expect(weeks.map((week) => isoWeek(week.id, zone))).toEqual(weeks);
          expect(weeks.slice(1).map((week) => week.from)).toEqual(
            weeks.slice(0, -1).map((week) => week.until),
          );
          expect(last.until).toBeLessThanOrEqual(until);
          expect(isoWeeksUntil(last.until, 1, zone)).toEqual([last]);
          expect(until - last.until).toBeLessThan(8 * 24 * HOUR);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('an ISO week by its id', () => {
  // Changes of the clocks from the IANA time zone database.
  it.each([
    [
      'a spring week of 167 hours',
      '2026-W13',
      'Europe/Berlin',
      '2026-03-22T23:00Z',
      '2026-03-29T22:00Z',
      167,
    ],
    [
      'an autumn week of 169 hours',
      '2026-W43',
      'Europe/Berlin',
      '2026-10-18T22:00Z',
      '2026-10-25T23:00Z',
      169,
    ],
    ['spring in the south', '2026-W39', 'Pacific/Auckland', '2026-09-20T12:00Z', '2026-09-27T11:00Z', 167],
    ['autumn in the south', '2026-W14', 'Pacific/Auckland', '2026-03-29T11:00Z', '2026-04-05T12:00Z', 169],
    ['spring in New York', '2026-W10', 'America/New_York', '2026-03-02T05:00Z', '2026-03-09T04:00Z', 167],
    ['autumn in New York', '2026-W44', 'America/New_York', '2026-10-26T04:00Z', '2026-11-02T05:00Z', 169],
    ['week 53', '2026-W53', 'UTC', '2026-12-28T00:00Z', '2027-01-04T00:00Z', 168],
    [
      'a first week that begins in the old year',
      '2025-W01',
      'UTC',
      '2024-12-30T00:00Z',
      '2025-01-06T00:00Z',
      168,
    ],
    [
      'a last week that ends in the new year',
      '2020-W53',
      'UTC',
      '2020-12-28T00:00Z',
      '2021-01-04T00:00Z',
      168,
    ],
    [
      'a week without its Friday: Samoa crossed the date line',
      '2011-W52',
      'Pacific/Apia',
      '2011-12-26T10:00Z',
      '2012-01-01T10:00Z',
      144,
    ],
  ])('knows %s', (_, id, zone, from, until, hours) => {
    const week = isoWeek(id, zone);
    expect(week).toEqual({ id, from: at(from), until: at(until) });
    expect((week.until - week.from) / HOUR).toBe(hours);
  });

  it.each([
    ['2026-46', '"2026-46" is not an ISO week; write it as 2026-W46'],
    ['last week', '"last week" is not an ISO week; write it as 2026-W46'],
    ['2025-W53', '"2025-W53" is not an ISO week: 2025 has the weeks 01 to 52'],
    ['2026-W54', '"2026-W54" is not an ISO week: 2026 has the weeks 01 to 53'],
    ['2026-W00', '"2026-W00" is not an ISO week: 2026 has the weeks 01 to 53'],
  ])('refuses %s', (id, message) => {
    expect(() => isoWeek(id, 'UTC')).toThrow(new RangeError(message));
  });
});
