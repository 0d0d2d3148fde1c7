import type { Comparison } from '../../domain/comparison.ts';
import type { Completeness } from '../../domain/report.ts';

/** One thing that a week may be about, in a few words; `null` where the week is not about it. */
export type Finding = (comparison: Comparison, completeness: Completeness) => string | null;
