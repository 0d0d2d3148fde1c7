import { DAY, HOUR } from '../../../src/domain/duration.ts';
import type { PullRequest } from '../../../src/domain/pull-request.ts';
import { approved, commit, pullRequest, user, without } from '../../support/pull-request.ts';
import { NOW } from './visit.ts';

/**
 * So many pull requests over the last 90 days: of ten 7 merged, 2 closed, 1 open. Those `large` have 150 commits, more
 * than a page.
 */
export function many(
  count: number,
  large: (number: number) => boolean = () => false,
): readonly PullRequest[] {
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const createdAt = Math.round(NOW - 90 * DAY + (index / count) * 80 * DAY);
    const whole = Math.floor(createdAt / 1000) * 1000;
    return one(number, whole, large(number) ? 150 : 1);
  });
}

function one(number: number, createdAt: number, commits: number): PullRequest {
  const ended = createdAt + 5 * HOUR;
  const end = endOf(number % 10, ended);
  const facts = pullRequest({
    number,
    createdAt,
    commits: Array.from({ length: commits }, (_, index) =>
      commit({
        author: user('ada'),
        at: createdAt - (commits - index) * 1000,
        message: `Step ${number}.${index}`,
      }),
    ),
    reviews: [approved(user('grace'), createdAt + HOUR)],
    ...end,
  });
  return plain(facts);
}

function endOf(digit: number, ended: number): Partial<PullRequest> {
  if (digit === 0) return {};
  return digit < 3 ? { closedAt: ended } : { mergedAt: ended };
}

/** Without what GitHub is not asked for: linked issues, and whether a commit is a merge. */
export function plain(facts: PullRequest): PullRequest {
  const commits = facts.commits?.map(({ isMerge: _, ...rest }) => rest);
  return { ...without(facts, 'linkedIssues', 'commits'), ...(commits === undefined ? {} : { commits }) };
}
