import { DAY, HOUR, MINUTE, type Milliseconds } from '../../domain/duration.ts';

/** A length of time as people say it: `41 min`, `3 h 14`, `28 h`, `2 d 4 h`, `23 d`. */
export function duration(ms: Milliseconds): string {
  const minutes = Math.round(ms / MINUTE);
  if (minutes < 1) return '< 1 min';
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 600) return hoursAndMinutes(minutes);
  const hours = Math.round(ms / HOUR);
  if (hours < 48) return `${hours} h`;
  if (hours < 7 * 24) return daysAndHours(hours);
  return `${Math.round(ms / DAY)} d`;
}

function hoursAndMinutes(minutes: number): string {
  const rest = minutes % 60;
  const hours = (minutes - rest) / 60;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}

function daysAndHours(hours: number): string {
  const rest = hours % 24;
  const days = (hours - rest) / 24;
  return rest === 0 ? `${days} d` : `${days} d ${rest} h`;
}
