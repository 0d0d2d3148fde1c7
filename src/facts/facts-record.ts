import type { PullRequest } from '../domain/pull-request.ts';
import type { FactsNotice } from './facts-notice.ts';

/** One pull request of a facts file, where it stood (1-based line), and what had to be said about it. */
export interface FactsRecord {
  readonly pullRequest: PullRequest;
  readonly line: number;
  readonly notices: readonly FactsNotice[];
}
