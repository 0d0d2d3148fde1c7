import type { Comparison } from '../../domain/comparison.ts';
import { counted } from '../format/counted.ts';
import { longWaits } from '../long-waits.ts';
import { newLongWaits } from '../new-long-waits.ts';

/** Pull requests that have waited over a week for a first human review, and how many of them are new to it. */
export function longWait(comparison: Comparison): string | null {
  const total = longWaits(comparison).length;
  if (total === 0) return null;
  const fresh = newLongWaits(comparison).length;
  const verb = total === 1 ? 'has' : 'have';
  const since = fresh > 0 && fresh < total ? `, ${fresh} of them new` : '';
  return `${counted(total, 'PR')} ${verb} waited over a week for a first human review${since}`;
}
