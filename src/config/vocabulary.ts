import type { OwnMark } from '../domain/own-mark.ts';

/** What a configuration may name, handed in so that this folder knows neither harnesses nor metrics. */
export interface Vocabulary {
  readonly harnessIds: readonly string[];
  readonly metricIds: readonly string[];
  /** Whose a mark is already, in words such as `Codex`; `null`: nobody's. */
  readonly ownerOf: (mark: OwnMark) => string | null;
}
