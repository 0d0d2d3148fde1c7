import { RateLimitError } from '../tasks/rate-limit-error.ts';
import type { Mode } from './mode.ts';
import { emptyRecord, type RunRecord } from './run-record.ts';

/**
 * The record of work that something ended early, with what was written until then. A used-up limit is told and fails
 * nothing: a later run makes up for it. Everything else is a failure.
 */
export function cutShort(error: unknown, mode: Mode, written: readonly string[]): RunRecord {
  const record = { ...emptyRecord(HEADINGS[mode.kind]), written };
  if (error instanceof RateLimitError) {
    return { ...record, notWritten: [`the rest: ${error.message} ${REMEDIES[mode.kind]}`] };
  }
  return { ...record, failures: [error instanceof Error ? error.message : String(error)] };
}

const HEADINGS = {
  tag: 'label of a pull request',
  command: 'command',
  repositories: 'labels and weekly report',
  nothing: 'nothing to do',
} as const satisfies Readonly<Record<Mode['kind'], string>>;

const REMEDIES = {
  tag: 'The next sweep comes by.',
  command: 'Write the command once more then: it is not repeated by itself.',
  repositories: 'Nothing is lost: the next run on schedule makes up for it.',
  nothing: '',
} as const satisfies Readonly<Record<Mode['kind'], string>>;
