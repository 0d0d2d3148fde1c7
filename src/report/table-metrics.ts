/** The figures of the table, by metric id, in the order of its columns. */
export const TABLE_METRICS = [
  'merged-by-14d',
  'unreviewed-merge',
  'time-to-first-review',
  'time-to-merge',
] as const;
