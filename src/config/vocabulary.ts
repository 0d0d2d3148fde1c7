/** The ids that a configuration may name, handed in so that this folder knows neither harnesses nor metrics. */
export interface Vocabulary {
  readonly harnessIds: readonly string[];
  readonly metricIds: readonly string[];
}
