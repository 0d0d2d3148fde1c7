import { NO_OUTPUTS, type Outputs } from './outputs.ts';

/** What a run read, wrote and could not do: what its log and its summary say. Our words, ids, names and numbers. */
export interface RunRecord {
  /** What the run was for, in a few words. */
  readonly heading: string;
  readonly read: readonly string[];
  readonly written: readonly string[];
  /** What would have been written, were it no dry run. */
  readonly planned: readonly string[];
  /** What could not be written, each with why. */
  readonly notWritten: readonly string[];
  readonly notes: readonly string[];
  /** What failed: the run is told, then it fails. */
  readonly failures: readonly string[];
  /** The newest report, where the summary shows it. */
  readonly report: { readonly title: string; readonly body: string } | null;
  readonly outputs: Outputs;
}

/** Nothing was done yet. */
export function emptyRecord(heading: string): RunRecord {
  return {
    heading,
    read: [],
    written: [],
    planned: [],
    notWritten: [],
    notes: [],
    failures: [],
    report: null,
    outputs: NO_OUTPUTS,
  };
}
