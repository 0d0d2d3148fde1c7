import type { Milliseconds } from '../domain/duration.ts';
import type { PlannedMetric } from './planned-metric.ts';

/** A pull request of the past, as a plan needs it. */
export interface PastPullRequest {
  /** Index among its person's repositories. */
  readonly repository: number;
  /** As `resultOf` gives it. */
  readonly result: number;
}

/** What a person did, week by week; weeks without a pull request are there, and empty. */
export interface PersonHistory {
  readonly weeks: readonly (readonly PastPullRequest[])[];
  readonly repositories: number;
  /** Made pull requests with a harness and others without. */
  readonly usesBoth: boolean;
}

/** The organisation's own past: what a plan is drawn from. */
export interface History {
  readonly kind: 'history';
  readonly metric: PlannedMetric;
  readonly maturity: Milliseconds;
  readonly weeks: number;
  readonly persons: readonly PersonHistory[];
  /** Repositories with a scored pull request. */
  readonly repositories: number;
  /** Scored pull requests whose person is unknown: left out. */
  readonly unknownPersons: number;
}

/** Too short a past, or too few persons in it, to say anything. */
export interface TooLittleHistory {
  readonly kind: 'too-little';
  readonly metric: PlannedMetric;
  readonly weeks: number;
  readonly persons: number;
  readonly needed: { readonly weeks: number; readonly persons: number };
  readonly unknownPersons: number;
}
