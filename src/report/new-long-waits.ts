import type { Comparison, WaitingPullRequest } from '../domain/comparison.ts';
import { DAY } from '../domain/duration.ts';
import { longWaits } from './long-waits.ts';

/** Long waits that passed the week since the last weekly report. */
export function newLongWaits(comparison: Pick<Comparison, 'waiting'>): readonly WaitingPullRequest[] {
  return longWaits(comparison).filter((pullRequest) => pullRequest.waiting <= 14 * DAY);
}
