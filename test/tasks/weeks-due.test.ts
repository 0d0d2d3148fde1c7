import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../src/domain/duration.ts';
import { weeksDue } from '../../src/tasks/weeks-due.ts';
import { at } from '../support/pull-request.ts';

/** Monday of week 47 in Berlin, 7 hours after week 46 ended. */
const now = at('2026-11-16T07:00+01:00');
const timeZone = 'Europe/Berlin';

function due(published: readonly string[], moment = now) {
  return weeksDue({ now: moment, timeZone, published }).map(({ week, asOf }) => [
    week.id,
    new Date(asOf).toISOString(),
  ]);
}

describe('the weeks that are due', () => {
  it('are only the last one the first time', () => {
    expect(due([])).toEqual([['2026-W46', '2026-11-16T06:00:00.000Z']]);
  });

  it('are none where the last one is published', () => {
    expect(due(['2026-W46', '2026-W45'])).toEqual([]);
    expect(due(['2026-W45', '2026-W46'], now + 5 * DAY)).toEqual([]);
  });

  it('are those since the last that was published, oldest first, each as long after its end as now', () => {
    expect(due(['2026-W44', '2026-W43'])).toEqual([
      ['2026-W45', '2026-11-09T06:00:00.000Z'],
      ['2026-W46', '2026-11-16T06:00:00.000Z'],
    ]);
  });

  it('are the three that were missed, across a change of the clocks', () => {
    // Berlin left summer time on 25 October: week 43 ended at 23:00 UTC, week 42 at 22:00 UTC the Sunday before.
    const monday = at('2026-11-02T07:00+01:00');
    expect(due(['2026-W41'], monday)).toEqual([
      ['2026-W42', '2026-10-19T05:00:00.000Z'],
      ['2026-W43', '2026-10-26T06:00:00.000Z'],
      ['2026-W44', '2026-11-02T06:00:00.000Z'],
    ]);
  });

  it('are the last four where nine were missed', () => {
    expect(due(['2026-W37']).map(([week]) => week)).toEqual(['2026-W43', '2026-W44', '2026-W45', '2026-W46']);
  });

  it('go over the end of a year of 53 weeks', () => {
    const january = at('2027-01-12T09:00Z');
    expect(due(['2026-W52'], january).map(([week]) => week)).toEqual(['2026-W53', '2027-W01']);
  });

  it('do not depend on a week that was published before it was over', () => {
    expect(due(['2026-W60', '2026-W46'])).toEqual([]);
    expect(due(['2026-W60', '2026-W44']).map(([week]) => week)).toEqual(['2026-W45', '2026-W46']);
  });

  it('looks at a late run’s weeks as late as the run is', () => {
    const [first] = weeksDue({ now: now + 2 * DAY + HOUR, timeZone, published: ['2026-W44'] });
    expect(first && first.asOf - first.week.until).toBe(2 * DAY + 8 * HOUR);
  });
});
