import { describe, expect, it } from 'vitest';
import type { Account } from '../../../src/domain/account.ts';
import type { PullRequest } from '../../../src/domain/pull-request.ts';
import type { Review } from '../../../src/domain/review.ts';
import { UNREVIEWED_MERGE } from '../../../src/measurement/metrics/unreviewed-merge.ts';
import {
  addedToMergeQueue,
  approved,
  autoMergeDisabled,
  autoMergeEnabled,
  bot,
  commented,
  commit,
  daysAfter,
  dismissed,
  GHOST,
  hoursAfter,
  OPENED,
  pullRequest,
  someAccount,
  thinPullRequest,
  user,
  without,
} from '../../support/pull-request.ts';
import { observed } from '../observed.ts';

const ADA = user('ada');
const BO = user('bo');
const AI = bot('reviewer-ai[bot]');
const DEVIN = bot('devin[bot]');
const QUEUE = bot('github-merge-queue[bot]');
const UNKNOWN = { kind: 'unknown' };

function measure(of: PullRequest, initiator?: Account | null) {
  return UNREVIEWED_MERGE.measure(observed(of, initiator === undefined ? {} : { initiator }));
}

/** Merged after a day, by grace. */
function merged(reviews: readonly Review[], of: Partial<PullRequest> = {}): PullRequest {
  return pullRequest({ mergedAt: daysAfter(1), reviews, ...of });
}

function tags(of: Partial<PullRequest>, initiator?: Account | null) {
  const outcome = measure(merged([], of), initiator);
  return outcome.kind === 'counted' ? outcome.tags : outcome.kind;
}

describe('merged without independent review', () => {
  it.each<[string, boolean, readonly Review[]]>([
    ['independent-approved', false, [commented(BO, hoursAfter(1)), approved(BO, hoursAfter(2))]],
    ['independent-approved', false, [approved(BO, daysAfter(1))]],
    ['independent-commented', false, [commented(BO, hoursAfter(1)), approved(AI, hoursAfter(2))]],
    ['independent-commented', false, [dismissed(BO, hoursAfter(1))]],
    ['own-only', true, [commented(ADA, hoursAfter(1)), commented(AI, hoursAfter(2))]],
    ['ai-only', true, [approved(AI, hoursAfter(1)), commented(bot('coverage[bot]'), hoursAfter(2))]],
    ['nobody', true, [commented(bot('coverage[bot]'), hoursAfter(2))]],
    ['nobody', true, []],
    ['nobody', true, [approved(BO, daysAfter(1) + 1)]],
  ])('is told as %s', (category, success, reviews) => {
    expect(measure(merged(reviews))).toEqual({ kind: 'counted', success, category, tags: [] });
  });

  it('takes the initiator and somebody with a commit for its own people', () => {
    const reviews = [approved(BO, hoursAfter(1))];
    const own = { kind: 'counted', success: true, category: 'own-only', tags: [] };
    expect(measure(merged(reviews, { author: DEVIN }), BO)).toEqual(own);
    expect(measure(merged(reviews, { commits: [commit({ author: BO, at: OPENED })] }))).toEqual(own);
    expect(measure(merged(reviews, { commits: [commit({ author: BO, at: hoursAfter(2) })] }))).toEqual(own);
  });

  it("takes an agent's answers on its own pull request for nobody's review", () => {
    const of = merged([commented(DEVIN, hoursAfter(1))], { author: DEVIN });
    expect(measure(of, BO)).toEqual({ kind: 'counted', success: true, category: 'nobody', tags: [] });
  });

  it('counts reviews given in draft', () => {
    const of = pullRequest({ isDraft: true, mergedAt: daysAfter(1), reviews: [approved(BO, hoursAfter(1))] });
    expect(measure(of)).toMatchObject({ category: 'independent-approved' });
  });

  it('speaks about merged ones only', () => {
    const none = { kind: 'not-counted', category: null };
    expect(measure(pullRequest())).toEqual(none);
    expect(measure(pullRequest({ closedAt: daysAfter(1) }))).toEqual(none);
    expect(measure(pullRequest({ isDraft: true }))).toEqual(none);
  });

  it('is unknown where a reviewer of unknown kind could change it', () => {
    for (const somebody of [GHOST, someAccount('dee')]) {
      expect(measure(merged([approved(somebody, hoursAfter(1))]))).toEqual(UNKNOWN);
      expect(measure(merged([approved(somebody, daysAfter(2))]))).toMatchObject({ category: 'nobody' });
    }
  });

  it('is unknown without reviews, author, commits, outcome or the moment of the merge', () => {
    for (const fact of ['reviews', 'author', 'commits'] as const) {
      expect(measure(without(merged([]), fact))).toEqual(UNKNOWN);
    }
    expect(measure(thinPullRequest())).toEqual(UNKNOWN);
    const undated = without(merged([]), 'mergedAt', 'closedAt', 'events');
    expect(measure(undated)).toEqual(UNKNOWN);
  });
});

describe('self-merged', () => {
  const SELF = ['self-merged'];
  const NOT_KNOWN = ['self-merge-unknown'];

  it('is what the author merged, and what the initiator merged', () => {
    expect(tags({ mergedBy: ADA })).toEqual(SELF);
    expect(tags({ mergedBy: BO })).toEqual([]);
    expect(tags({ author: DEVIN, mergedBy: BO }, BO)).toEqual(SELF);
    expect(tags({ author: DEVIN, mergedBy: ADA }, BO)).toEqual([]);
    expect(tags({ author: DEVIN, mergedBy: DEVIN })).toEqual(SELF);
  });

  it('is what the author had merged by the queue or by auto-merge', () => {
    expect(tags({ mergedBy: QUEUE, events: [addedToMergeQueue(hoursAfter(2), ADA)] })).toEqual(SELF);
    expect(tags({ mergedBy: QUEUE, events: [addedToMergeQueue(hoursAfter(2), BO)] })).toEqual([]);
    expect(tags({ mergedBy: bot('actions[bot]'), events: [autoMergeEnabled(hoursAfter(2), ADA)] })).toEqual(
      SELF,
    );
    const again = [
      autoMergeEnabled(hoursAfter(1), ADA),
      autoMergeDisabled(hoursAfter(2)),
      autoMergeEnabled(hoursAfter(3), BO),
    ];
    expect(tags({ mergedBy: null, events: again })).toEqual([]);
  });

  it('goes by who merged, where a person did it in spite of auto-merge', () => {
    expect(tags({ mergedBy: BO, events: [autoMergeEnabled(hoursAfter(2), ADA)] })).toEqual([]);
  });

  it('goes by the bot that merged, where nobody had asked for it', () => {
    expect(tags({ mergedBy: bot('actions[bot]') })).toEqual([]);
    const off = [autoMergeEnabled(hoursAfter(1), ADA), autoMergeDisabled(hoursAfter(2))];
    expect(tags({ mergedBy: bot('actions[bot]'), events: off })).toEqual([]);
  });

  it('is unknown for a deleted or absent merger, and where who asked is', () => {
    expect(tags({ mergedBy: GHOST })).toEqual(NOT_KNOWN);
    expect(measure(without(merged([]), 'mergedBy'))).toMatchObject({ tags: NOT_KNOWN });
    expect(tags({ mergedBy: QUEUE, events: [addedToMergeQueue(hoursAfter(2), GHOST)] })).toEqual(NOT_KNOWN);
    expect(measure(without(merged([], { mergedBy: QUEUE }), 'events'))).toMatchObject({ tags: NOT_KNOWN });
  });

  it("is unknown where an agent's initiator is, but not where there is known to be none", () => {
    expect(tags({ author: DEVIN, mergedBy: BO })).toEqual(NOT_KNOWN);
    expect(tags({ author: DEVIN, mergedBy: BO }, null)).toEqual([]);
    expect(tags({ author: GHOST, mergedBy: BO })).toEqual([]);
  });
});
