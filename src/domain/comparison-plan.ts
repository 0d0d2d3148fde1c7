import type { Milliseconds } from './duration.ts';
import type { Instant } from './instant.ts';
import type { Metric } from './metric.ts';
import type { Minimum } from './minimum.ts';
import type { Week } from './window.ts';

/** How a harness's cohorts are called, and whether they are told apart by model family (Qwen + Aider). */
export interface CohortNaming {
  readonly name: string;
  readonly splitByModel: boolean;
}

/** What to compare: the windows, the minimum sizes and the metrics. */
export interface ComparisonPlan {
  readonly asOf: Instant;
  /** The facts reach back to here; `null`: to their first pull request. */
  readonly since: Instant | null;
  /** Age at which a pull request enters the rows. */
  readonly maturity: Milliseconds;
  /** The last complete week. */
  readonly week: Week;
  readonly weekBefore: Week;
  /** How many weeks were asked for; the facts may not reach back to all. */
  readonly requestedWeeks: number;
  /** The weeks whose pull requests make the rows: consecutive, oldest first, all mature. */
  readonly lookBack: readonly Week[];
  /** `lookBack` and the younger weeks up to `week`, oldest first. */
  readonly trend: readonly Week[];
  /**
   * From here on pull requests count for decisions, which may be looked at every week; `null`: no start was set.
   * Contrasts go by it where the facts reach back to it, else by the look-back.
   */
  readonly decideSince: Instant | null;
  /** Harnesses that the policy names, at least 1: they share the permitted error. */
  readonly registered: number;
  readonly minimum: Minimum;
  /** Confidence level of the intervals, 0.95. */
  readonly level: number;
  readonly metrics: readonly Metric[];
  /** By harness id. */
  readonly naming: ReadonlyMap<string, CohortNaming>;
}
