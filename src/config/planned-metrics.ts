/**
 * Ids of metrics that are defined and not measured in this version. A policy may name them, so that a file can be
 * written once; a notice says that nothing comes of it. Whoever builds one takes its id out.
 */
export const PLANNED_METRICS: readonly string[] = [
  'review-rounds',
  'one-shot-rate',
  'human-rescue',
  'ci-first-pass',
  'ci-recovery',
  'revert-rate',
  'cost',
];
