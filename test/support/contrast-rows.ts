import type { ComparisonPlan } from '../../src/domain/comparison-plan.ts';
import { DAY, MINUTE } from '../../src/domain/duration.ts';
import type { MeasuredPullRequest } from '../../src/domain/measured-pull-request.ts';
import type { Metric } from '../../src/domain/metric.ts';
import type { Week } from '../../src/domain/window.ts';
import { metrics } from '../../src/measurement/metrics.ts';
import { by, CODEX, FIRST_WEEK, plan, row, UNMARKED } from './measured.ts';

/** A pull request of one person in one repository: by a harness or not, merged after so many minutes or never. */
export interface ContrastRow {
  readonly person: string | null;
  readonly repository?: string;
  /** Days since the first Monday. */
  readonly day?: number;
  readonly membership?: MeasuredPullRequest['membership'];
  /** `null`: never merged. */
  readonly minutes: number | null;
  readonly reviewed?: boolean;
}

let number = 0;

export function contrastRow(parts: ContrastRow): MeasuredPullRequest {
  const {
    person,
    repository = 'example/shop',
    day = 0,
    membership = CODEX,
    minutes,
    reviewed = true,
  } = parts;
  const createdAt = FIRST_WEEK + day * DAY;
  const ms = (minutes ?? 0) * MINUTE;
  const isInTime = minutes !== null && ms <= 14 * DAY;
  return row({
    ...(person === null ? { person: { kind: 'unknown' }, activity: [] } : by(person)),
    repository,
    number: ++number,
    createdAt,
    membership,
    outcome: minutes === null ? { kind: 'open' } : { kind: 'merged', at: createdAt + ms },
    reviewedAt: reviewed ? createdAt : null,
    spans: {
      'time-to-merge': minutes === null ? { kind: 'running', ms: 60 * DAY } : { kind: 'ended', ms },
    },
    shares: {
      'merged-by-14d': {
        kind: 'counted',
        success: isInTime,
        category: isInTime ? 'merged-by-14d' : 'open',
        tags: [],
      },
      'attribution-coverage': { kind: 'counted', success: true, category: 'text', tags: [] },
    },
  });
}

/** The same without a mark. */
export function unmarkedRow(parts: Omit<ContrastRow, 'membership'>): MeasuredPullRequest {
  return contrastRow({ ...parts, membership: UNMARKED });
}

/** Consecutive weeks from the first Monday. */
export function weeksFromFirst(count: number): readonly Week[] {
  return Array.from({ length: count }, (_, index) => {
    const from = FIRST_WEEK + index * 7 * DAY;
    return { id: `week ${index}`, from, until: from + 7 * DAY };
  });
}

/** Every week from the first Monday on is mature; the real metrics. */
export function contrastPlan(overrides: Partial<ComparisonPlan> = {}, weeks = 8): ComparisonPlan {
  const all = weeksFromFirst(weeks + 2);
  const known: readonly Metric[] = metrics;
  return plan({
    asOf: (all.at(-1)?.until ?? 0) + 7 * 60 * MINUTE,
    week: all.at(-1)!,
    weekBefore: all.at(-2)!,
    requestedWeeks: weeks,
    lookBack: all.slice(0, weeks),
    trend: all,
    metrics: known,
    ...overrides,
  });
}
