import type { Comparison, WaitingPullRequest } from '../domain/comparison.ts';
import { DAY } from '../domain/duration.ts';

const WEEK = 7 * DAY;

/** Open pull requests that have waited longer than a week for a first human review. */
export function longWaits({ waiting }: Pick<Comparison, 'waiting'>): readonly WaitingPullRequest[] {
  return waiting.filter((pullRequest) => pullRequest.waiting > WEEK);
}
