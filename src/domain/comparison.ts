import type { Contrast } from './contrast.ts';
import type { DriftWatch } from './drift-watch.ts';
import type { Milliseconds } from './duration.ts';
import type { Estimate } from './estimate.ts';
import type { HarnessId } from './harness-id.ts';
import type { Instant } from './instant.ts';
import type { Metric } from './metric.ts';
import type { Minimum } from './minimum.ts';
import type { PullRequestRef } from './pull-request-ref.ts';
import type { Week } from './window.ts';

/** The share that got there by an age, and the share that was overtaken by then (Aalen–Johansen). */
export interface IncidencePoint {
  readonly at: Milliseconds;
  readonly reached: Estimate;
  readonly overtaken: Estimate;
}

/** One metric of one cohort, with what it rests on. */
export interface MetricResult {
  /** The metric's, as its figure is headed. */
  readonly title: string;
  /** Says how the figure is read. A list is no figure. */
  readonly kind: Exclude<Metric['kind'], 'list'>;
  readonly definition: string;
  readonly denominator: string;
  /** Pull requests the figure rests on. */
  readonly n: number;
  /** Pull requests whose facts are missing: in no figure, never zero. */
  readonly unknown: number;
  /** Share: 0–1. Duration: half within, ms. Quantity: median. Count: this week. Rate: per person and week. */
  readonly estimate: Estimate;
  /** Shares: how many of the `n` count as yes; else `null`. */
  readonly successes: number | null;
  /** By category and tag (share), by how it ended (duration), by week (count). */
  readonly counts: Readonly<Record<string, number>>;
  /** Durations: at the metric's checkpoints. */
  readonly incidence: readonly IncidencePoint[];
  /** Quantities: the median of each further part. */
  readonly parts: Readonly<Record<string, Estimate>>;
}

/** Pull requests that started in a week, and the share of them that was merged within 7 days. */
export interface TrendPoint {
  readonly week: string;
  readonly started: number;
  readonly mergedBy7d: Estimate;
  /** False while some of them are younger than 7 days at the data cut, or the week is among the two youngest. */
  readonly finished: boolean;
}

/** A merge that no independent person had reviewed. */
export interface UnreviewedMerge extends PullRequestRef {
  /** One of the categories of `unreviewed-merge`. */
  readonly category: string;
  readonly selfMerged: boolean | null;
  readonly lines: number | null;
  readonly openFor: Milliseconds | null;
}

/** What happened in a week. These are not the same pull requests: it shows use, not speed. */
export interface WeekCounts {
  readonly opened: number;
  readonly merged: number;
  /** Opened before the week's end, and nobody can say whether they were merged in it. */
  readonly mergeUnknown: number;
  /** Of the merged, those whose reviews are known. */
  readonly reviewKnown: number;
  readonly unreviewed: readonly UnreviewedMerge[];
}

/** All pull requests that started in the look-back up to the data cut, the young ones as still running. */
export interface ToDate {
  readonly merged: number;
  readonly closed: number;
  readonly open: number;
  readonly unknown: number;
  readonly incidence: readonly IncidencePoint[];
}

/** Pull requests of one harness (or model of a harness), of the baseline, or of all together. */
export interface Cohort {
  /** `codex`, `aider:qwen`, `unmarked`, `all`. */
  readonly id: string;
  readonly name: string;
  readonly role: 'baseline' | 'harness' | 'all';
  readonly harness: HarnessId | null;
  /** Model family, where the harness's cohorts are told apart by it. */
  readonly model: string | null;
  /** Mature pull requests: the one denominator of the row. */
  readonly n: number;
  readonly persons: number;
  readonly unknownPersons: number;
  /** (Σm)²/Σm² over persons' pull requests. */
  readonly effectivePersons: number;
  readonly repositories: number;
  /** Drafts opened in the window that were never made ready: in no denominator. */
  readonly neverStarted: number;
  /** By metric id. */
  readonly metrics: Readonly<Record<string, MetricResult>>;
  readonly thisWeek: WeekCounts;
  readonly weekBefore: WeekCounts;
  readonly toDate: ToDate;
  readonly trend: readonly TrendPoint[];
}

/** A pull request that waits for a first human review. */
export interface WaitingPullRequest extends PullRequestRef {
  readonly cohort: string;
  readonly waiting: Milliseconds;
}

/** What stands in no row, with how many. */
export interface SetAside {
  readonly automation: number;
  readonly assistedLater: number;
  readonly suggestive: number;
  /** No fact that could carry a mark is known. */
  readonly unobserved: number;
  /** Unmarked, in repositories where no harness was seen: not in the baseline. */
  readonly unmarkedElsewhere: number;
  /** Into neither the default nor a protected branch. */
  readonly stacked: number;
  /** Attempts at the same issue by the same person within 7 days, beyond the one that counts. */
  readonly superseded: number;
  /** Cohorts under the privacy minimum: named with their number, never measured. */
  readonly withheld: readonly { readonly name: string; readonly n: number }[];
  /** The week's pull requests that are in none of its counts. */
  readonly thisWeek: {
    readonly automation: { readonly opened: number; readonly merged: number };
    readonly stacked: { readonly opened: number; readonly merged: number };
  };
}

/** How many of the mature pull requests lack a fact, by the fact; `person`: nobody can be named who answers for it. */
export interface Missing {
  /** The clock starts at creation. */
  readonly draftHistory: number;
  readonly baseBranch: number;
  readonly person: number;
  readonly author: number;
  readonly commits: number;
  readonly reviews: number;
  readonly outcome: number;
}

/** Every figure of a report, before any words. */
export interface Comparison {
  readonly asOf: Instant;
  /** Age at which a pull request enters the rows. */
  readonly maturity: Milliseconds;
  readonly week: Week;
  readonly weekBefore: Week;
  /** How many weeks were asked for; the facts may not reach back to all. */
  readonly requestedWeeks: number;
  /** The weeks whose pull requests make the rows: the last ones that ended a maturity before `asOf`. */
  readonly lookBack: readonly Week[];
  /** Baseline first, then harnesses by number of pull requests, never by performance. */
  readonly cohorts: readonly Cohort[];
  readonly all: Cohort;
  readonly throughput: MetricResult;
  /** Of all but automation. */
  readonly coverage: MetricResult;
  readonly drift: DriftWatch;
  /** By metric, then by cohort; of each cohort against itself without the harness, unmarked ones, other harnesses. */
  readonly contrasts: readonly Contrast[];
  readonly waiting: readonly WaitingPullRequest[];
  /** Open, ready pull requests of all cohorts; those of unknown review state apart. */
  readonly open: { readonly total: number; readonly reviewUnknown: number };
  readonly setAside: SetAside;
  readonly missing: Missing;
  readonly minimum: Minimum;
  /** Read from the facts, in and outside every window. */
  readonly read: number;
}
