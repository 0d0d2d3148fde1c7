/**
 * Keys of parts that do not exist yet: checked, so that a file stays right, and told to have no effect. Whoever
 * builds such a part takes its key out of this list and into `to-config.ts`.
 */
export const WITHOUT_EFFECT: readonly string[] = [
  'report.day',
  'baseline',
  'clock.working-hours',
  'policy.profile',
  'policy.primary',
  'policy.margin',
  'policy.guardrails',
  'trials',
  'cost',
];
