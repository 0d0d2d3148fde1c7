/** A time with limits, in the unit of the durations; `null` is "not reached within what was observed". */
export interface TimeInterval {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}
