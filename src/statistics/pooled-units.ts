/** Scored units by column, one entry a unit. */
export interface PooledUnits {
  /** Small non-negative integers. */
  readonly persons: ArrayLike<number>;
  readonly strata: ArrayLike<number>;
  /** 1: treated, 0: control. */
  readonly arms: ArrayLike<number>;
  readonly scores: ArrayLike<number>;
  /** How many units an entry stands for, all of one person, stratum and arm, with this mean score; absent: 1 each. */
  readonly counts?: ArrayLike<number>;
}
