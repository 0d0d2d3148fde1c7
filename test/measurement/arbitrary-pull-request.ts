import fc from 'fast-check';
import type { Account } from '../../src/domain/account.ts';
import type { Commit } from '../../src/domain/commit.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import type { PullRequestEvent } from '../../src/domain/pull-request-event.ts';
import type { Review } from '../../src/domain/review.ts';
import {
  autoMergeEnabled,
  bot,
  closed,
  convertedToDraft,
  forcePushed,
  hoursAfter,
  labeled,
  merged,
  pullRequest,
  readyForReview,
  reopened,
  reviewDismissed,
  someAccount,
  user,
  without,
} from '../support/pull-request.ts';

const accounts = fc.constantFrom<Account | null>(
  user('ada'),
  user('bo'),
  user('cy'),
  bot('devin[bot]'),
  bot('reviewer-ai[bot]'),
  bot('coverage[bot]'),
  someAccount('dee'),
  null,
);
const hours = fc.integer({ min: 0, max: 30 * 24 });
const moments = hours.map((hour) => hoursAfter(hour));

/** Any moment at which the pull request exists. */
export const cuts = fc.integer({ min: 0, max: 40 * 24 }).map((hour) => hoursAfter(hour));

export const reviews: fc.Arbitrary<Review> = fc.record({
  author: accounts,
  state: fc.constantFrom('approved', 'changes-requested', 'commented', 'dismissed'),
  submittedAt: moments,
});

/** Dated in any order, as wrong clocks do. */
const wildCommits: fc.Arbitrary<Commit> = fc
  .record({
    author: accounts,
    authoredAt: fc.option(fc.integer({ min: -99, max: 800 }), { nil: undefined }),
    committedAt: fc.option(fc.integer({ min: -99, max: 800 }), { nil: undefined }),
    isMerge: fc.boolean(),
    sha: fc.stringMatching(/^[0-9a-f]{40}$/),
  })
  .map(({ author, authoredAt, committedAt, isMerge, sha }) => ({
    sha,
    message: 'Work',
    author: { account: author },
    isMerge,
    ...(authoredAt === undefined ? {} : { authoredAt: hoursAfter(authoredAt) }),
    ...(committedAt === undefined ? {} : { committedAt: hoursAfter(committedAt) }),
  }));

/** Dated as git does: a rebase keeps the author's date. */
const commits = fc.record({
  author: accounts,
  at: fc.integer({ min: -99, max: 800 }),
  dates: fc.constantFrom('both', 'authored', 'committed', 'none'),
  isMerge: fc.boolean(),
});

const others: fc.Arbitrary<PullRequestEvent> = fc
  .tuple(fc.nat({ max: 2 }), moments, accounts)
  .map(([which, at, actor]) => {
    const kinds = [
      forcePushed(at, actor),
      autoMergeEnabled(at, actor),
      labeled('x', at),
      reviewDismissed('approved', at),
    ];
    return kinds[which] ?? labeled('y', at);
  });

/** A pull request whose facts fit each other: toggled, closed and reopened in a possible order. */
export const wholePullRequests: fc.Arbitrary<PullRequest> = fc
  .record({
    author: accounts,
    reviews: fc.array(reviews, { maxLength: 5 }),
    commits: fc.array(commits, { maxLength: 4 }),
    rebasedAt: fc.option(hours),
    truncated: fc.boolean(),
    openedAsDraft: fc.boolean(),
    toggles: fc.uniqueArray(hours, { maxLength: 4 }),
    ends: fc.uniqueArray(hours, { maxLength: 4 }),
    isMerged: fc.boolean(),
    mergedBy: accounts,
    others: fc.array(others, { maxLength: 3 }),
  })
  .map(({ openedAsDraft, toggles, ends, isMerged, truncated, ...rest }) => {
    const toggled = ascending(toggles).map((hour, index) =>
      openedAsDraft === (index % 2 === 0)
        ? readyForReview(hoursAfter(hour))
        : convertedToDraft(hoursAfter(hour)),
    );
    const ended = endEvents(ascending(ends), isMerged);
    const last = ended.at(-1);
    const mergedAt = last?.kind === 'merged' ? last.at : null;
    const rebased = rest.rebasedAt === null ? null : hoursAfter(rest.rebasedAt);
    const rebasedAt = rebased === null || rebased > (mergedAt ?? rebased) ? null : rebased;
    return pullRequest({
      author: rest.author,
      reviews: rest.reviews,
      commits: rest.commits.map((work, index) => commitOf(work, index, rebasedAt)),
      commitsTotal: rest.commits.length + (truncated ? 1 : 0),
      isDraft: openedAsDraft === (toggles.length % 2 === 0),
      mergedAt,
      closedAt: last?.kind === 'closed' ? last.at : mergedAt,
      mergedBy: mergedAt === null ? null : rest.mergedBy,
      events: [
        ...toggled,
        ...ended,
        ...rest.others,
        ...(rebasedAt === null ? [] : [forcePushed(rebasedAt)]),
      ].sort((a, b) => a.at - b.at),
    });
  });

const FACTS = [
  'author',
  'isDraft',
  'state',
  'mergedAt',
  'closedAt',
  'mergedBy',
  'events',
  'commits',
  'commitsTotal',
  'reviews',
  'additions',
  'changedFiles',
  'updatedAt',
  'labels',
  'baseKind',
] as const;

/** The same, of which any facts may be unknown. */
export const pullRequests: fc.Arbitrary<PullRequest> = fc
  .tuple(wholePullRequests, fc.subarray([...FACTS], { maxLength: 6 }))
  .map(([of, facts]) => without(of, ...facts));

/** The same, with commits of which the dates make no sense. */
export const wildPullRequests: fc.Arbitrary<PullRequest> = fc
  .tuple(pullRequests, fc.array(wildCommits, { maxLength: 4 }))
  .map(([of, commits]) => ({ ...of, commits }));

interface Work {
  readonly author: Account | null;
  readonly at: number;
  readonly dates: string;
  readonly isMerge: boolean;
}

function commitOf({ author, at, dates, isMerge }: Work, index: number, rebasedAt: number | null): Commit {
  const authoredAt = hoursAfter(at);
  const committedAt = Math.max(
    authoredAt,
    authoredAt <= (rebasedAt ?? authoredAt - 1) ? (rebasedAt ?? 0) : 0,
  );
  return {
    sha: index.toString(16).padStart(40, '0'),
    message: 'Work',
    author: { account: author },
    isMerge,
    ...(dates === 'both' || dates === 'authored' ? { authoredAt } : {}),
    ...(dates === 'both' || dates === 'committed' ? { committedAt } : {}),
  };
}

function endEvents(at: readonly number[], isMerged: boolean): readonly PullRequestEvent[] {
  return at.map((hour, index) => {
    if (index % 2 === 1) return reopened(hoursAfter(hour));
    return isMerged && index === at.length - 1 ? merged(hoursAfter(hour)) : closed(hoursAfter(hour));
  });
}

function ascending(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}

export const initiators = fc.constantFrom<Account | null | undefined>(
  user('ada'),
  user('bo'),
  null,
  undefined,
);
