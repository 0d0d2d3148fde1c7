import { describe, expect, it } from 'vitest';
import { THROUGHPUT } from '../../../src/measurement/metrics/throughput.ts';
import {
  approved,
  bot,
  commit,
  daysAfter,
  GHOST,
  hoursAfter,
  OPENED,
  pullRequest,
  readyForReview,
  someAccount,
  thinPullRequest,
  user,
} from '../../support/pull-request.ts';
import { observed } from '../observed.ts';

describe('throughput', () => {
  it('counts a pull request in the week it started when it is merged within 14 days of that', () => {
    const draft = { events: [readyForReview(daysAfter(2))] };
    expect(THROUGHPUT.success(observed(pullRequest({ mergedAt: daysAfter(14) })))).toBe(OPENED);
    expect(THROUGHPUT.success(observed(pullRequest({ ...draft, mergedAt: daysAfter(16) })))).toBe(
      daysAfter(2),
    );
  });

  it('does not count what is merged later, closed, open or never ready', () => {
    const late = pullRequest({ mergedAt: daysAfter(14) + 1 });
    const others = [pullRequest({ closedAt: daysAfter(1) }), pullRequest(), pullRequest({ isDraft: true })];
    for (const of of [late, ...others]) expect(THROUGHPUT.success(observed(of))).toBeNull();
  });

  it('is unknown where the outcome or the moment of the merge is', () => {
    expect(THROUGHPUT.success(observed(thinPullRequest()))).toBeUndefined();
    expect(THROUGHPUT.success(observed(thinPullRequest({ state: 'merged' })))).toBeUndefined();
  });

  it('sees persons at work when they open, commit and review', () => {
    const of = pullRequest({
      commits: [commit({ author: user('bo'), at: hoursAfter(1), committedAt: hoursAfter(9) })],
      reviews: [approved(user('cy'), hoursAfter(2))],
    });
    expect(THROUGHPUT.activity(observed(of))).toEqual([
      { login: 'ada', at: OPENED },
      { login: 'bo', at: hoursAfter(1) },
      { login: 'cy', at: hoursAfter(2) },
    ]);
  });

  it('never sees bots, deleted accounts and those of unknown kind; an agent opens for its initiator', () => {
    const nobody = [bot('devin[bot]'), GHOST, someAccount('bo')];
    const of = pullRequest({
      author: bot('devin[bot]'),
      commits: nobody.map((author) => commit({ author, at: OPENED })),
      reviews: nobody.map((author) => approved(author, hoursAfter(1))),
    });
    expect(THROUGHPUT.activity(observed(of))).toEqual([]);
    expect(THROUGHPUT.activity(observed(of, { initiator: user('bo') }))).toEqual([
      { login: 'bo', at: OPENED },
    ]);
  });

  it('sees nobody in the commits of an agent with an account of type User', () => {
    const work = commit({ author: user('claude'), at: OPENED });
    const evidence = {
      signal: 'claude-code/commit-account',
      harness: 'claude-code',
      model: null,
      field: 'commit-author',
      commit: work.sha,
      line: null,
      text: 'claude',
      means: 'authored',
      autonomy: 'agent',
      basis: 'identity',
      certainty: 'certain',
      atStart: true,
      setAside: null,
    } as const;
    const activity = THROUGHPUT.activity(
      observed(pullRequest({ commits: [work] }), { evidence: [evidence] }),
    );
    expect(activity).toEqual([{ login: 'ada', at: OPENED }]);
  });
});
