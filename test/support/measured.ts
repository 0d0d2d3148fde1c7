import type { ComparisonPlan } from '../../src/domain/comparison-plan.ts';
import { DAY } from '../../src/domain/duration.ts';
import type { MeasuredPullRequest, Membership } from '../../src/domain/measured-pull-request.ts';
import type { Metric } from '../../src/domain/metric.ts';
import type { Week } from '../../src/domain/window.ts';
import { at } from './pull-request.ts';

/** Monday, 16 November 2026, 07:00 UTC: the morning a report of week 46 is made. */
export const AS_OF = at('2026-11-16T07:00Z');
/** Monday of the first of four mature weeks. */
export const FIRST_WEEK = at('2026-10-05T00:00Z');

export const CODEX: Membership = { kind: 'harness', harness: 'codex', model: null };
export const CLAUDE: Membership = { kind: 'harness', harness: 'claude-code', model: 'claude/opus-4.6' };
export const UNMARKED: Membership = { kind: 'unmarked' };

/** A pull request of codex by ada that started on the first Monday and was merged and reviewed after a day. */
export function row(overrides: Partial<MeasuredPullRequest> = {}): MeasuredPullRequest {
  const createdAt = overrides.createdAt ?? FIRST_WEEK;
  return {
    repository: 'example/shop',
    number: 1,
    updatedAt: null,
    createdAt,
    membership: CODEX,
    marksOnCommits: true,
    strangers: [],
    person: { kind: 'known', login: 'ada', via: 'author' },
    start: { kind: 'started', at: createdAt, assumed: false },
    outcome: { kind: 'merged', at: createdAt + DAY },
    baseKind: 'default',
    linkedIssues: [],
    reviewedAt: createdAt + DAY / 2,
    moments: { opened: createdAt, merged: createdAt + DAY },
    shares: {
      'merged-by-14d': { kind: 'counted', success: true, category: 'merged', tags: [] },
      'unreviewed-merge': { kind: 'counted', success: false, category: 'independent-approved', tags: [] },
      'attribution-coverage': { kind: 'counted', success: true, category: 'text', tags: [] },
    },
    spans: {
      'time-to-merge': { kind: 'ended', ms: DAY },
      'time-to-first-review': { kind: 'ended', ms: DAY / 2 },
    },
    quantities: { size: { kind: 'measured', values: { lines: 40, files: 3 } } },
    isDraft: false,
    lacking: [],
    lists: { waiting: null },
    successes: { throughput: createdAt },
    activity: [{ login: 'ada', at: createdAt }],
    ...overrides,
  };
}

export function by(login: string): Pick<MeasuredPullRequest, 'person' | 'activity'> {
  return { person: { kind: 'known', login, via: 'author' }, activity: [] };
}

const text = { title: 'T', definition: 'D.', denominator: 'All.', better: 'neither' } as const;

/** One metric of each kind, as the comparison needs them; what they measure is already in the rows. */
export const METRICS: readonly Metric[] = [
  { ...text, kind: 'count', id: 'opened', moment: () => null },
  { ...text, kind: 'count', id: 'merged', moment: () => null },
  { ...text, kind: 'rate', id: 'throughput', success: () => null, activity: () => [] },
  {
    ...text,
    kind: 'share',
    id: 'merged-by-14d',
    categories: ['merged', 'closed', 'open'],
    tags: [],
    measure: () => ({ kind: 'unknown' }),
  },
  {
    ...text,
    kind: 'share',
    id: 'attribution-coverage',
    categories: ['identity', 'text', 'unmarked'],
    tags: [],
    measure: () => ({ kind: 'unknown' }),
  },
  {
    ...text,
    kind: 'duration',
    id: 'time-to-merge',
    checkpoints: [DAY, 7 * DAY, 14 * DAY],
    measure: () => ({ kind: 'unknown' }),
  },
  {
    ...text,
    kind: 'quantity',
    id: 'size',
    parts: ['lines', 'files'],
    population: 'started',
    measure: () => ({ kind: 'unknown' }),
  },
];

/** Four mature weeks from 5 October, then two younger ones; minimum sizes as in the defaults unless told otherwise. */
export function plan(overrides: Partial<ComparisonPlan> = {}): ComparisonPlan {
  const weeks = [41, 42, 43, 44, 45, 46].map((number, index): Week => {
    const from = FIRST_WEEK + index * 7 * DAY;
    return { id: `2026-W${number}`, from, until: from + 7 * DAY };
  });
  return {
    asOf: AS_OF,
    maturity: 14 * DAY,
    since: null,
    week: weeks[5]!,
    weekBefore: weeks[4]!,
    requestedWeeks: 4,
    lookBack: weeks.slice(0, 4),
    trend: weeks,
    decideSince: null,
    registered: 1,
    minimum: { prs: 20, persons: 5, effectivePersons: 6, privacyPersons: 3 },
    level: 0.95,
    metrics: METRICS,
    naming: new Map([
      ['codex', { name: 'Codex', splitByModel: false }],
      ['claude-code', { name: 'Claude Code', splitByModel: false }],
      ['aider', { name: 'Aider', splitByModel: true }],
    ]),
    ...overrides,
  };
}
