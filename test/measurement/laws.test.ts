import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../src/domain/account.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { MeasuredPullRequest } from '../../src/domain/measured-pull-request.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import { knownAt } from '../../src/measurement/known-at.ts';
import { measure } from '../../src/measurement/measure.ts';
import { metrics } from '../../src/measurement/metrics.ts';
import { bot, commented, hoursAfter, without } from '../support/pull-request.ts';
import {
  cuts,
  initiators,
  pullRequests,
  wholePullRequests,
  wildPullRequests,
} from './arbitrary-pull-request.ts';
import { observed } from './observed.ts';

const HUMAN = ['time-to-first-review', 'review-time', 'unreviewed-merge', 'waiting'];

/** Facts, and the metrics that give no number without them. */
const NEEDS: readonly (readonly [readonly (keyof PullRequest)[], readonly string[]])[] = [
  [['reviews'], ['time-to-first-ai-review', ...HUMAN]],
  [['author'], ['time-to-first-review', 'review-time', 'unreviewed-merge']],
  [['commits'], ['time-to-first-review', 'review-time', 'unreviewed-merge', 'lead-time']],
  [['additions'], ['size']],
  [['deletions'], ['size']],
  [['changedFiles'], ['size']],
  [
    ['state', 'mergedAt', 'closedAt', 'events'],
    metrics.map(({ id }) => id).filter((id) => !['opened', 'size', 'attribution-coverage'].includes(id)),
  ],
];

function measured(
  of: PullRequest,
  asOf: Instant,
  initiator: Account | null | undefined,
): MeasuredPullRequest {
  return measure(observed(of, initiator === undefined ? { asOf } : { asOf, initiator }));
}

/** Whatever a metric says of one pull request. */
function said(row: MeasuredPullRequest, id: string): unknown {
  const kinds = [row.shares, row.spans, row.quantities, row.lists, row.moments, row.successes];
  return kinds.find((values) => id in values)?.[id];
}

function isNumber(value: unknown): boolean {
  if (typeof value === 'number') return true;
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : null;
  return (
    kind === 'counted' ||
    kind === 'measured' ||
    kind === 'ended' ||
    kind === 'overtaken' ||
    kind === 'running'
  );
}

describe('of any pull request, with any facts, at any data cut', () => {
  it('every metric says something, and no time is negative', () => {
    fc.assert(
      fc.property(wildPullRequests, cuts, initiators, (of, asOf, initiator) => {
        const row = measured(of, asOf, initiator);
        for (const span of Object.values(row.spans))
          if ('ms' in span) expect(span.ms).toBeGreaterThanOrEqual(0);
        for (const length of Object.values(row.lists)) expect(length ?? 0).toBeGreaterThanOrEqual(0);
        const minutes = row.quantities['minutes-to-merge'];
        if (minutes?.kind === 'measured') expect(minutes.values.minutes).toBeGreaterThanOrEqual(0);
        for (const { at } of row.activity) expect(at).toBeLessThanOrEqual(asOf);
      }),
      { numRuns: 1000 },
    );
  });

  it('a span that has ended stays what it is at every later data cut', () => {
    fc.assert(
      fc.property(pullRequests, cuts, cuts, initiators, (of, a, b, initiator) => {
        const before = measured(of, Math.min(a, b), initiator).spans;
        const after = measured(of, Math.max(a, b), initiator).spans;
        for (const [id, span] of Object.entries(before))
          if (span.kind === 'ended') expect(after[id]).toEqual(span);
      }),
      { numRuns: 1000 },
    );
  });

  it('what is merged by day 14 stays so, and what is not stays not', () => {
    fc.assert(
      fc.property(wholePullRequests, cuts, cuts, initiators, (of, a, b, initiator) => {
        const before = measured(of, Math.min(a, b), initiator).shares['merged-by-14d'];
        const after = measured(of, Math.max(a, b), initiator).shares['merged-by-14d'];
        if (before?.kind === 'counted')
          expect(after).toMatchObject({ kind: 'counted', success: before.success });
      }),
      { numRuns: 500 },
    );
  });

  it("a bot's review changes no figure about people", () => {
    const bots = fc.constantFrom(bot('reviewer-ai[bot]'), bot('coverage[bot]'));
    fc.assert(
      fc.property(wholePullRequests, cuts, initiators, bots, cuts, (of, asOf, initiator, by, at) => {
        const before = measured(of, asOf, initiator);
        const reviews = [...(of.reviews ?? []), commented(by, at)];
        const after = measured({ ...of, reviews }, asOf, initiator);
        for (const id of HUMAN) {
          const [without, withBot] = [said(before, id), said(after, id)];
          if (id !== 'unreviewed-merge') expect(withBot).toEqual(without);
          else expect(withoutCategory(withBot)).toEqual(withoutCategory(without));
        }
        expect(after.activity).toEqual(before.activity);
      }),
      { numRuns: 500 },
    );
  });

  it.each(NEEDS)('without %s there is no number that needs it', (facts, ids) => {
    fc.assert(
      fc.property(wholePullRequests, cuts, initiators, (of, asOf, initiator) => {
        const row = measured(without(of, ...facts), asOf, initiator);
        for (const id of ids) expect([id, isNumber(said(row, id))]).toEqual([id, false]);
      }),
    );
  });

  it('what was known earlier does not depend on how much is known now', () => {
    fc.assert(
      fc.property(wholePullRequests, cuts, cuts, (of, a, b) => {
        const later = knownAt(of, Math.max(a, b));
        const viaLater = later === null ? null : knownAt(later, Math.min(a, b));
        const { state, closedAt, mergedAt, isDraft, labels, events } = knownAt(of, Math.min(a, b)) ?? of;
        expect(viaLater).toMatchObject({ state, closedAt, mergedAt, isDraft, labels, events });
      }),
    );
  });

  it('the facts as known at a moment hold nothing later, and are known at it as they are', () => {
    fc.assert(
      fc.property(pullRequests, cuts, (of, asOf) => {
        const known = knownAt(of, asOf);
        expect(known === null ? null : knownAt(known, asOf)).toBe(known);
        const moments = [
          known?.mergedAt,
          known?.closedAt,
          ...(known?.events ?? []).map(({ at }) => at),
          ...(known?.reviews ?? []).map(({ submittedAt }) => submittedAt),
        ];
        for (const moment of moments) expect(moment ?? hoursAfter(0)).toBeLessThanOrEqual(asOf);
      }),
    );
  });
});

/** Bots change who reviewed (nobody, or only an AI), never whether a person did. */
function withoutCategory(outcome: unknown): unknown {
  return typeof outcome === 'object' && outcome !== null ? { ...outcome, category: null } : outcome;
}
