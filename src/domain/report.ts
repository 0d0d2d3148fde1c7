import type { Cohort, Comparison, MetricResult, SetAside, WaitingPullRequest } from './comparison.ts';
import type { Contrast } from './contrast.ts';
import type { Milliseconds } from './duration.ts';
import type { HarnessId } from './harness-id.ts';

/**
 * The report as data: everything that is printed is printed from it, and it is what `--format json` writes. Moments
 * are ISO 8601 in UTC. `decisions`, `trials` and `cost` are empty until their facts exist.
 */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: string;
  /** `default`, or the digest of the configuration file. */
  readonly configuration: string;
  /** `owner/name` of every repository that was asked for. */
  readonly scope: readonly string[];
  /** The one finding that mail and chat show. */
  readonly title: string;
  /** Four to seven sentences that a busy reader can act on. Our words and figures only: no untrusted text. */
  readonly sentences: readonly Sentence[];
  readonly window: ReportWeek;
  readonly weekBefore: ReportWeek;
  /** `weeks`: those of `requestedWeeks` that the facts reach back to. */
  readonly lookBack: {
    readonly weeks: number;
    readonly requestedWeeks: number;
    readonly from: string;
    readonly until: string;
  };
  readonly timeZone: string;
  readonly asOf: string;
  /** Age at which a pull request enters the rows, in ms. */
  readonly maturity: Milliseconds;
  readonly completeness: Completeness;
  /** Baseline first, then harnesses by number of pull requests, never by performance. */
  readonly cohorts: readonly Cohort[];
  readonly all: Cohort;
  readonly throughput: MetricResult;
  readonly contrasts: readonly Contrast[];
  /** What people decided, by harness. */
  readonly statuses: Readonly<Record<HarnessId, HarnessStatus>>;
  readonly decisions: readonly never[];
  readonly trials: readonly never[];
  readonly coverage: MetricResult;
  readonly drift: Comparison['drift'];
  readonly waiting: readonly WaitingPullRequest[];
  readonly open: Comparison['open'];
  readonly setAside: SetAside;
  readonly missing: Comparison['missing'];
  readonly minimum: Comparison['minimum'];
  readonly cost: null;
  /** What last week's report said; `null`: it cannot be read any more. Absent: there was none. */
  readonly previous?: PublishedFigures | null;
  /** The report was cut down to what may be read by more people than its sources. */
  readonly redacted?: { readonly repositories: number };
}

/** What people decided of a harness; what the figures say is another thing. */
export type HarnessStatus = 'trial' | 'adopted' | 'hold' | 'stopped';

/** Figures as they were published: what a later report compares its own recount with. */
export interface PublishedFigures {
  /** `2026-W46`. */
  readonly week: string;
  readonly opened: number;
  /** `null`: of some nobody could say. */
  readonly merged: number | null;
  /** `null`: not published. */
  readonly unreviewed: number | null;
  /** By cohort id. */
  readonly cohorts: Readonly<Record<string, PublishedCohort>>;
  /** No fact was missing. Absent: not said. */
  readonly complete?: boolean;
  /** The digest of the title that the report was published under. Absent: not said. */
  readonly title?: string;
}

/** `mergedBy14d`: the share 0–1 of how many; `null`: too few to be published. */
export interface PublishedCohort {
  readonly opened: number;
  readonly merged: number | null;
  readonly unreviewed: number | null;
  readonly mergedBy14d: { readonly share: number; readonly n: number } | null;
}

export interface ReportWeek {
  /** `2026-W46`. */
  readonly week: string;
  readonly from: string;
  readonly until: string;
}

/** `lead` is printed in bold. */
export interface Sentence {
  readonly lead: string;
  readonly text: string;
}

/** What was read, and what was not. */
export interface Completeness {
  readonly complete: boolean;
  readonly read: number;
  /** Pull requests that could not be collected; `null`: unknown how many. */
  readonly missing: number | null;
  readonly why: string | null;
  /** What was wrong with the facts and what was done about it. Our words; names and numbers of pull requests only. */
  readonly notices: readonly string[];
}
