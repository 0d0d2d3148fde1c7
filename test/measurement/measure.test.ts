import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../src/domain/attribution.ts';
import { HOUR } from '../../src/domain/duration.ts';
import { measure } from '../../src/measurement/measure.ts';
import { approved, hoursAfter, OPENED, pullRequest, thinPullRequest, user } from '../support/pull-request.ts';
import { CODEX, observed, UNATTRIBUTED } from './observed.ts';

function membership(verdict: Attribution, atStart: Attribution) {
  return measure(observed(pullRequest(), { verdict, atStart })).membership;
}

describe('a measured pull request', () => {
  it('has every metric by its id', () => {
    const of = pullRequest({ mergedAt: hoursAfter(10), reviews: [approved(user('bo'), hoursAfter(4))] });
    const codex = { ...CODEX, model: 'gpt/5' };
    expect(measure(observed(of, { verdict: codex, atStart: codex }))).toEqual({
      repository: 'example/shop',
      number: 1,
      updatedAt: hoursAfter(10),
      createdAt: OPENED,
      membership: { kind: 'harness', harness: 'codex', model: 'gpt/5' },
      marksOnCommits: false,
      strangers: [],
      person: { kind: 'known', login: 'ada', via: 'author' },
      start: { kind: 'started', at: OPENED, assumed: false },
      outcome: { kind: 'merged', at: hoursAfter(10) },
      isDraft: false,
      lacking: [],
      baseKind: 'default',
      linkedIssues: [],
      reviewedAt: hoursAfter(4),
      moments: { opened: OPENED, merged: hoursAfter(10) },
      shares: {
        'merged-by-14d': { kind: 'counted', success: true, category: 'merged-by-14d', tags: [] },
        'merge-rate-of-resolved': { kind: 'counted', success: true, category: 'merged', tags: [] },
        'unreviewed-merge': { kind: 'counted', success: false, category: 'independent-approved', tags: [] },
        'attribution-coverage': { kind: 'counted', success: true, category: 'text', tags: [] },
      },
      spans: {
        'time-to-merge': { kind: 'ended', ms: 10 * HOUR },
        'time-to-first-review': { kind: 'ended', ms: 4 * HOUR },
        'time-to-first-ai-review': { kind: 'overtaken', by: 'merged-unreviewed', ms: 10 * HOUR },
        'review-time': { kind: 'ended', ms: 6 * HOUR },
        'lead-time': { kind: 'ended', ms: 10 * HOUR + 60_000 },
      },
      quantities: {
        'minutes-to-merge': { kind: 'measured', values: { minutes: 600 } },
        size: { kind: 'measured', values: { lines: 40, files: 3 } },
      },
      lists: { waiting: null },
      successes: { throughput: OPENED },
      activity: [
        { login: 'ada', at: OPENED },
        { login: 'ada', at: OPENED - 60_000 },
        { login: 'bo', at: hoursAfter(4) },
      ],
    });
  });

  it('is unknown in all that a thin source cannot tell, never 0', () => {
    const row = measure(observed(thinPullRequest()));
    const unknown = { kind: 'unknown' };
    expect({ ...row.shares, ...row.spans, ...row.quantities }).toEqual({
      'merged-by-14d': unknown,
      'merge-rate-of-resolved': unknown,
      'unreviewed-merge': unknown,
      'attribution-coverage': unknown,
      'time-to-merge': unknown,
      'time-to-first-review': unknown,
      'time-to-first-ai-review': unknown,
      'review-time': unknown,
      'lead-time': unknown,
      'minutes-to-merge': unknown,
      size: unknown,
    });
    expect(row).toMatchObject({
      membership: { kind: 'unobserved' },
      lacking: ['author', 'commits', 'reviews', 'draft-history', 'base-branch', 'outcome'],
      updatedAt: null,
      baseKind: null,
      linkedIssues: null,
      moments: { opened: OPENED, merged: undefined },
      lists: { waiting: undefined },
      successes: { throughput: undefined },
      activity: [],
    });
  });

  it('belongs to a harness only by what existed at its start', () => {
    const suggestive: Attribution = { ...CODEX, strength: 'suggestive' };
    const bot: Attribution = { kind: 'automation', bot: 'dependabot' };
    const devin: Attribution = { ...CODEX, harness: 'devin' };
    expect(membership(devin, CODEX)).toEqual({ kind: 'harness', harness: 'codex', model: null });
    expect(membership(CODEX, UNATTRIBUTED)).toEqual({ kind: 'assisted-later', harness: 'codex' });
    expect(membership(CODEX, suggestive)).toEqual({ kind: 'suggestive', harness: 'codex' });
    expect(membership(suggestive, UNATTRIBUTED)).toEqual({ kind: 'assisted-later', harness: 'codex' });
    expect(membership(bot, bot)).toEqual({ kind: 'automation' });
    expect(membership(UNATTRIBUTED, UNATTRIBUTED)).toEqual({ kind: 'unmarked' });
  });
});
