import type { Activity } from './activity.ts';
import type { Milliseconds } from './duration.ts';
import type { Instant } from './instant.ts';
import type { Observation } from './observation.ts';
import type { Quantity } from './quantity.ts';
import type { ShareOutcome } from './share-outcome.ts';
import type { Span } from './span.ts';

interface MetricText {
  /** For ever. */
  readonly id: string;
  readonly title: string;
  /** One sentence, printed wherever the figure is. */
  readonly definition: string;
  /** Which pull requests the figure speaks about. */
  readonly denominator: string;
  readonly better: 'lower' | 'higher' | 'neither';
}

/** A plain count of what happened in a week: shows use, not speed. `undefined`: unknown, `null`: it did not happen. */
export interface CountMetric extends MetricText {
  readonly kind: 'count';
  readonly moment: (observation: Observation) => Instant | null | undefined;
}

/** A share of pull requests. `categories` divide the whole and stand in the order they are printed in. */
export interface ShareMetric extends MetricText {
  readonly kind: 'share';
  /**
   * Whose part in it is set against others', at a fixed age: of all that `started`, of those `merged` by that age, or of
   * those `resolved` by the data cut, at whatever age. Absent: no contrast is drawn.
   */
  readonly contrast?: 'started' | 'merged' | 'resolved';
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly measure: (observation: Observation) => ShareOutcome;
}

/** A length of time that can be overtaken. `checkpoints`: ages at which the share that got there is printed. */
export interface DurationMetric extends MetricText {
  readonly kind: 'duration';
  /** What ends it, where lengths are set against others' at a fixed age. Absent: no contrast is drawn. */
  readonly contrast?: 'merge' | 'first-review';
  readonly checkpoints: readonly Milliseconds[];
  readonly measure: (observation: Observation) => Span;
}

/** Numbers of a pull request, shown as medians; `parts[0]` is the headline. */
export interface QuantityMetric extends MetricText {
  readonly kind: 'quantity';
  readonly parts: readonly string[];
  /** `merged-in-week`: the only figure that goes by merge date. */
  readonly population: 'started' | 'merged-in-week';
  readonly measure: (observation: Observation) => Quantity;
}

/** Something per person and week, all harnesses together. `success` is when a counted pull request started, or `null`. */
export interface RateMetric extends MetricText {
  readonly kind: 'rate';
  readonly success: (observation: Observation) => Instant | null | undefined;
  readonly activity: (observation: Observation) => readonly Activity[];
}

/** A list of pull requests, longest first; `null`: not on the list, `undefined`: unknown. */
export interface ListMetric extends MetricText {
  readonly kind: 'list';
  readonly length: (observation: Observation) => Milliseconds | null | undefined;
}

export type Metric = CountMetric | ShareMetric | DurationMetric | QuantityMetric | RateMetric | ListMetric;
