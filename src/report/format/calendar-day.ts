import type { Instant } from '../../domain/instant.ts';

const MONTHS: readonly string[] = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A day of the calendar in a time zone. */
export interface CalendarDay {
  readonly day: number;
  /** `Nov`: our own names, so that they do not change with the language data of the machine. */
  readonly month: string;
  readonly year: number;
  /** `07:00` */
  readonly time: string;
}

/** The day and time that the clocks of `timeZone` (an IANA name) show at an instant. */
export function calendarDay(at: Instant, timeZone: string): CalendarDay {
  const parts = new Map<string, string>(
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const number = (name: string) => Number(parts.get(name));
  return {
    day: number('day'),
    month: MONTHS[number('month') - 1] ?? '',
    year: number('year'),
    time: `${parts.get('hour')}:${parts.get('minute')}`,
  };
}
