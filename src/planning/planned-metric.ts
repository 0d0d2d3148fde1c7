/** A metric that a decision can rest on, and the differences in it that are asked for unless others are named. */
export interface PlannedMetric {
  readonly id: 'time-to-merge' | 'merged-by-14d' | 'unreviewed-merge';
  /** How its scores come about: ln minutes, or 0 and 1. */
  readonly kind: 'time' | 'share';
  /** What it is called within a sentence. */
  readonly name: string;
  /** Ratios of times; differences of shares (0–1). */
  readonly effects: readonly number[];
}

/** For times the gain that is hoped for; for shares, which are guardrails, the harm that should be noticed. */
export const PLANNED_METRICS = {
  'time-to-merge': {
    id: 'time-to-merge',
    kind: 'time',
    name: 'time to merge',
    effects: [0.8, 0.67, 0.5],
  },
  'merged-by-14d': {
    id: 'merged-by-14d',
    kind: 'share',
    name: 'merged by day 14',
    effects: [-0.05, -0.1, -0.15],
  },
  'unreviewed-merge': {
    id: 'unreviewed-merge',
    kind: 'share',
    name: 'merged without independent review',
    effects: [0.05, 0.1, 0.2],
  },
} as const satisfies { readonly [Id in PlannedMetric['id']]: PlannedMetric & { readonly id: Id } };
