import type { Minimum } from '../domain/minimum.ts';

/** What is to be tried out on an organisation's past. */
export interface WhatIfPlan {
  /** Ratios of times, or differences of shares (0–1). None of them is "no effect". */
  readonly effects: readonly number[];
  /** Numbers of persons. */
  readonly persons: readonly number[];
  /** Weeks of pull requests after which the standing gate is asked, ascending. */
  readonly weeks: readonly number[];
  /** Share 0–1 of the persons who work both with and without the harness while the gate stands. */
  readonly users: number;
  readonly runs: number;
  readonly minimum: Minimum;
}
