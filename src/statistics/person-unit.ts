/** One scored unit of a contrast within persons: a pull request, or a person's week. */
export interface PersonUnit {
  /** Small non-negative integers; a stratum belongs to one person. */
  readonly person: number;
  readonly stratum: number;
  readonly treated: boolean;
  readonly score: number;
  /** How many units have this mean score; absent: 1. They add up as if they came one by one. */
  readonly count?: number;
}
