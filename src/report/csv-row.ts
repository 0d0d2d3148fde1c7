import type { Estimate } from '../domain/estimate.ts';

/** What a figure is of. */
export interface CsvSubject {
  readonly cohort: string;
  readonly metric: string;
  /** The metric's, as it is headed where people read it. */
  readonly title: string;
  readonly statistic: string;
  readonly n: number;
  readonly unknown: number;
  readonly unit: string;
}

/** One figure; an empty cell is no figure, and `note` says why. */
export interface CsvRow extends CsvSubject {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly note: string;
  /** What a contrast is against and what it rests on; absent on other lines. */
  readonly contrast?: CsvContrast;
}

/** A figure of one cohort against another. `n` is the cohort's side. */
export interface CsvContrast {
  readonly against: string;
  readonly model: string;
  readonly design: string;
  readonly grade: string;
  readonly nAgainst: number;
  readonly persons: number;
  readonly kept: number | null;
  readonly keptAgainst: number | null;
  readonly tippingShare: number | null;
  readonly reading: string;
}

/** A line of the CSV. */
export function csvRow(subject: CsvSubject, estimate: Estimate): CsvRow {
  const none = { ...subject, value: null, low: null, high: null };
  switch (estimate.kind) {
    case 'estimate':
      return {
        ...subject,
        value: estimate.value,
        low: estimate.low,
        high: estimate.high,
        note: interval(estimate),
      };
    case 'not-reached':
      return { ...none, low: estimate.beyond, note: `not reached by half within ${estimate.beyond} ms` };
    case 'too-few':
      return { ...none, note: `too few ${estimate.of}: ${estimate.n} of ${estimate.needed}` };
    case 'unknown':
      return { ...none, note: 'unknown' };
  }
}

function interval({ interval: kind, level, look }: Extract<Estimate, { kind: 'estimate' }>): string {
  return kind === 'none' ? '' : `${level * 100} %, ${kind}, ${look === 'one' ? 'one look' : 'any look'}`;
}
