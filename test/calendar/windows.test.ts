import { describe, expect, it } from 'vitest';
import { reportWindows } from '../../src/calendar/windows.ts';
import { DAY, HOUR } from '../../src/domain/duration.ts';

const usual = { timeZone: 'UTC', lookBackWeeks: 13, maturity: 14 * DAY };
const ids = (windows: ReturnType<typeof reportWindows>) => ({
  week: windows.week.id,
  weekBefore: windows.weekBefore.id,
  lookBack: [windows.lookBack.length, windows.lookBack[0]?.id, windows.lookBack.at(-1)?.id],
  trend: [windows.trend.length, windows.trend[0]?.id, windows.trend.at(-1)?.id],
});

describe('the weeks of a report', () => {
  it('are the last one, the 13 that ended 14 days ago, and those between', () => {
    expect(ids(reportWindows({ ...usual, asOf: Date.UTC(2026, 10, 16, 6) }))).toEqual({
      week: '2026-W46',
      weekBefore: '2026-W45',
      lookBack: [13, '2026-W32', '2026-W44'],
      trend: [15, '2026-W32', '2026-W46'],
    });
  });

  it('leave a week out of the look-back until its last pull request is old enough', () => {
    expect(ids(reportWindows({ ...usual, asOf: Date.UTC(2026, 10, 15, 23) }))).toEqual({
      week: '2026-W45',
      weekBefore: '2026-W44',
      lookBack: [13, '2026-W31', '2026-W43'],
      trend: [15, '2026-W31', '2026-W45'],
    });
  });

  it('count maturity in hours, so that an hour that the clocks skipped is waited for', () => {
    // Berlin, Monday 13 April 2026, 00:30: the week until Monday 30 March ended 14 days and half an hour before.
    const easter = Date.UTC(2026, 3, 12, 22, 30);
    expect(reportWindows({ ...usual, timeZone: 'Europe/Berlin', asOf: easter }).lookBack.at(-1)?.id).toBe(
      '2026-W13',
    );
    // Monday 30 March, 00:30 (+02:00): 14 local days after Monday 16 March, 00:30 (+01:00), are 335 hours.
    const change = Date.UTC(2026, 2, 29, 22, 30);
    expect(reportWindows({ ...usual, timeZone: 'Europe/Berlin', asOf: change }).lookBack.at(-1)?.id).toBe(
      '2026-W10',
    );
    expect(
      reportWindows({ ...usual, timeZone: 'Europe/Berlin', asOf: change + HOUR }).lookBack.at(-1)?.id,
    ).toBe('2026-W11');
  });

  it('follow the configured maturity and look-back', () => {
    const asOf = Date.UTC(2026, 10, 16, 6);
    expect(ids(reportWindows({ ...usual, asOf, lookBackWeeks: 4, maturity: 30 * DAY }))).toEqual({
      week: '2026-W46',
      weekBefore: '2026-W45',
      // 30 days before Monday 16 November, 06:00, is Saturday 17 October: week 41 had ended.
      lookBack: [4, '2026-W38', '2026-W41'],
      trend: [9, '2026-W38', '2026-W46'],
    });
  });

  it('cross the turn of the year', () => {
    expect(ids(reportWindows({ ...usual, asOf: Date.UTC(2027, 0, 4, 0) }))).toMatchObject({
      week: '2026-W53',
      weekBefore: '2026-W52',
      lookBack: [13, '2026-W39', '2026-W51'],
    });
  });
});
