import type { PullRequest } from '../domain/pull-request.ts';

/**
 * Whether the facts can tell who is independent: the author and the commits. Where a source lacks them, all its pull
 * requests are unknown, the unreviewed ones too: were only the reviewed ones left out, the rest would look unreviewed.
 */
export function isIndependenceKnown({ author, commits }: PullRequest): boolean {
  return author !== undefined && commits !== undefined;
}
