import type { Estimate } from './estimate.ts';

/**
 * Against what a harness is set: `same-persons`: pull requests of the same persons made without it; `unmarked`:
 * unmarked pull requests of the same repositories; `harness`: another harness; `same-model`: the same model in another harness.
 */
export type ContrastBaseline = 'same-persons' | 'unmarked' | 'harness' | 'same-model';

/**
 * How far a contrast can be trusted to show the harness and not who uses it: A randomised weeks, B before and after
 * against later adopters, C the same persons, D the same repositories, E crude.
 */
export type EvidenceGrade = 'A' | 'B' | 'C' | 'D' | 'E';

/** How pull requests are set against each other. `repositories`: persons are unknown, so that repositories stand for them. */
export type ContrastDesign = 'same-person' | 'same-repository' | 'crude' | 'repositories';

/** One way to draw a contrast: its figure and what it rests on. */
export interface ContrastFigure {
  readonly design: ContrastDesign;
  readonly grade: EvidenceGrade;
  /** `ratio` scale: a is so many times b. `difference` scale: a minus b, in shares 0–1. */
  readonly estimate: Estimate;
  /** Pull requests in the strata that hold both sides. */
  readonly n: { readonly a: number; readonly b: number };
  /** Persons (repositories, where persons are unknown) who carry weight. */
  readonly persons: number;
  readonly effectivePersons: number;
  /** Share 0–1 of each side's scored pull requests that stand in strata with both sides; `null` where it has none. */
  readonly kept: { readonly a: number | null; readonly b: number | null };
  /** On the scale of the scores, before it is turned into a ratio; `null`: no variance can be given. */
  readonly standardError: number | null;
}

/** What may be said of a contrast. Only `shown-*` is more than a description: its interval holds at every look. */
export type ContrastReading =
  | { readonly kind: 'shown'; readonly direction: 'better' | 'worse' }
  /** The interval of this one look leaves "no difference" out; the next look may take it back. */
  | { readonly kind: 'one-look'; readonly direction: 'better' | 'worse' }
  | { readonly kind: 'not-shown' }
  /** Neither more nor less of the metric is better: the figure stands for itself. */
  | { readonly kind: 'no-good-side' }
  | { readonly kind: 'too-few' }
  | { readonly kind: 'not-comparable'; readonly why: 'overlap' | 'unknown-persons' }
  | { readonly kind: 'unknown' };

/** What it would take to show a difference of the wanted size, if it is there, in four of five such organisations. */
export interface EvidenceNeeded {
  /** Ratio, or difference in shares. */
  readonly wanted: number;
  /** Pairs of pull requests (the smaller side in kept strata), now and needed. */
  readonly pairs: number;
  readonly neededPairs: number;
  /** At the present rate; `null` where no pair came yet. */
  readonly weeks: number | null;
  /** The smallest difference that would be shown now; ratio, or difference in shares. */
  readonly detectable: number;
}

/** One metric of a cohort against a baseline. */
export interface Contrast {
  /** Metric id. */
  readonly metric: string;
  readonly title: string;
  readonly scale: 'ratio' | 'difference';
  readonly better: 'lower' | 'higher' | 'neither';
  /** Cohort ids; `b` is the cohort `unmarked`, another cohort, or `null`: whatever the same persons made without `a`. */
  readonly a: string;
  readonly b: string | null;
  /** `same-model`: the model family whose pull requests both sides are cut down to; else `null`. */
  readonly model: string | null;
  readonly baseline: ContrastBaseline;
  /** From when pull requests count, and whether that start stays where it is (ISO 8601). */
  readonly since: string;
  readonly look: 'one' | 'any';
  readonly main: ContrastFigure;
  /** For display: same repository, crude. Grades below the main one's. */
  readonly variants: readonly ContrastFigure[];
  /** The main design on pull requests that got an independent review; `null`: reviews are unknown, or it is no time. */
  readonly reviewedOnly: ContrastFigure | null;
  /** The main design without the repository that has most of its pull requests; `null`: there is only one. */
  readonly withoutLargestRepository: { readonly repository: string; readonly figure: ContrastFigure } | null;
  /**
   * Smallest share q* of the baseline's unmarked pull requests that would have to be `a`'s for the sign to change, if
   * they were the least favourable ones; `null`: no such share, none is unmarked, or the metric has no good side.
   */
  readonly tippingShare: number | null;
  /** Scored pull requests of unknown persons: in no within-person figure. Counts. */
  readonly unknownPersons: { readonly a: number; readonly b: number };
  readonly reading: ContrastReading;
  readonly needed: EvidenceNeeded | null;
  /**
   * Pairs of harnesses: whether it stays apart from "no difference" at a false discovery rate of 5 % among all of them;
   * `null`: not of a pair, or nothing to test.
   */
  readonly apart: boolean | null;
}
