import type { Cohort, Comparison } from '../domain/comparison.ts';
import { counted } from './format/counted.ts';
import { whole } from './format/whole.ts';

const YEAR = 52;

/**
 * When a cohort has the pull requests that its figures need, if it goes on at its pace since its first week: plain
 * arithmetic, no forecast. Where the look-back is too short for ever, how long a one would do. `null`: nothing to
 * say, because it has enough pull requests or none.
 */
export function outlook(
  { n, trend }: Pick<Cohort, 'n' | 'trend'>,
  { lookBack, requestedWeeks, minimum }: Pick<Comparison, 'lookBack' | 'requestedWeeks' | 'minimum'>,
): string | null {
  if (n === 0 || n >= minimum.prs) return null;
  const first = trend.findIndex(({ started }) => started > 0);
  const weeks = lookBack.length - Math.max(0, first);
  if (weeks < 1) return null;
  const needed = Math.ceil((minimum.prs * weeks) / n);
  const pace = `at its pace ${whole(minimum.prs)}`;
  if (needed > YEAR) return `${pace} take over a year`;
  if (needed > requestedWeeks) return `${pace} take a look-back of about ${counted(needed, 'week')}`;
  return `${pace} are there in about ${counted(needed - weeks, 'week')}`;
}
