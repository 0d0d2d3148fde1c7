import type { HarnessId } from './harness-id.ts';
import type { Stranger } from './stranger.ts';

/** What a weekly look would not notice: tools that nobody knows, and marks that are left no more. */
export interface DriftWatch {
  /** Most pull requests first. */
  readonly strangers: readonly Sighting[];
  readonly dropped: readonly DroppedMarks[];
}

/** A stranger, and how often it was seen in the look-back and the weeks since. `name: null`: all that are not named. */
export interface Sighting extends Stranger {
  readonly pullRequests: number;
  readonly thisWeek: number;
  /** `2026-W41`: the first week of these in which it was seen. */
  readonly firstWeek: string;
}

/** A harness whose marks stopped in the week for more of its people than is usual. */
export interface DroppedMarks {
  readonly harness: HarnessId;
  readonly name: string;
  /** `any`: they opened unmarked pull requests only; `on-commits`: its pull requests, without a mark on any commit. */
  readonly marks: 'any' | 'on-commits';
  readonly thisWeek: PersonCount;
  /** The same of each earlier week, summed: a person counts once a week. */
  readonly before: PersonCount;
  /** Clopper–Pearson limits at this level do not meet. */
  readonly level: number;
}

/** Of the persons who had left its marks in the four weeks before, those whose marks stopped. */
export interface PersonCount {
  readonly stopped: number;
  readonly of: number;
}
