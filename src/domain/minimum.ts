/** Below these a figure is "too few"; below `privacyPersons` a cohort is withheld. */
export interface Minimum {
  readonly prs: number;
  readonly persons: number;
  readonly effectivePersons: number;
  readonly privacyPersons: number;
}
