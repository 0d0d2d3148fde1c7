import { DAY, type Milliseconds } from '../../domain/duration.ts';
import { counted } from './counted.ts';
import { duration } from './duration.ts';

/** An age that somebody has set, in days where it is whole days: `14 days`, `36 h`. */
export function days(ms: Milliseconds): string {
  return ms % DAY === 0 ? counted(ms / DAY, 'day') : duration(ms);
}
