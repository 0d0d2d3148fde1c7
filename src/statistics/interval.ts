/** A figure with two-sided limits. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A figure whose limits may not exist: `null` is "no such limit", never a number. */
export interface OpenInterval {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}
