import type { HarnessId } from '../domain/harness-id.ts';
import type { ModelId } from '../domain/model-id.ts';
import type { PullRequestRef } from '../domain/pull-request-ref.ts';
import type { Interval } from '../statistics/interval.ts';
import type { Judgement } from './judge-row.ts';

/** What attribution says of labelled pull requests, held against their labels. */
export interface Evaluation {
  /** Pull requests with a right answer. */
  readonly labelled: number;
  /** Pull requests without one: they stand in no figure. */
  readonly unlabelled: number;
  /** Labelled "no harness". */
  readonly negatives: number;
  /** Labelled with a harness that the catalogue does not have. */
  readonly notInCatalogue: readonly UnknownHarness[];
  /** Verdicts that rest on a person's word: they say nothing of the signals. */
  readonly personsWord: number;
  /** All harnesses together; every claim counts for its precision. */
  readonly overall: Score;
  /** By harness that is expected or said, in the order of the ids. */
  readonly harnesses: readonly HarnessScore[];
  /** Conclusive claims where no harness of the catalogue is expected. */
  readonly falseClaims: number;
  /** Verdicts on weak signals alone: neither right nor false. */
  readonly suggestive: number;
  readonly models: ModelScore;
  readonly confusions: readonly Confusion[];
  readonly errors: readonly EvaluationError[];
}

/**
 * Precision: the share of the claims that are right. Recall: the share of the rows that are found. F1: their harmonic
 * mean. Shares 0–1 with intervals of 95 %; `null`: there is nothing to have a share of.
 */
export interface Score {
  readonly n: number;
  readonly claims: number;
  readonly right: number;
  readonly precision: Interval | null;
  readonly recall: Interval | null;
  readonly f1: Interval | null;
}

export interface HarnessScore extends Score {
  readonly harness: HarnessId;
}

/** A label that no harness has, and the id that it may mean. */
export interface UnknownHarness {
  readonly harness: string;
  readonly nearest: HarnessId | null;
  readonly n: number;
  readonly claimed: number;
}

/** Of the rows whose answer names a model. `accuracy`: the share that is right. */
export interface ModelScore {
  readonly n: number;
  readonly right: number;
  readonly declaredOther: number;
  readonly notSaid: number;
  readonly accuracy: Interval | null;
}

/** One harness taken for another, so often. */
export interface Confusion {
  readonly expected: HarnessId;
  readonly said: HarnessId;
  readonly n: number;
}

/** A row that is not as its label says. */
export interface EvaluationError {
  readonly ref: PullRequestRef;
  readonly kind: Exclude<Judgement, 'right' | 'right-silence'> | 'other-model';
  /** A harness, or the model where that is wrong; `null`: none. */
  readonly expected: HarnessId | ModelId | null;
  readonly said: HarnessId | ModelId | 'automation' | null;
  /** The signal that decided, else the first that was set aside; `null`: no mark was seen. */
  readonly signal: { readonly id: string; readonly field: string; readonly setAside: string | null } | null;
}
