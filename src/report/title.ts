import type { Comparison } from '../domain/comparison.ts';
import type { Completeness } from '../domain/report.ts';
import { FINDINGS } from './findings/findings.ts';
import { weekInNumbers } from './findings/week-in-numbers.ts';
import { dateRange } from './format/date-range.ts';
import { inert } from './nodes/inert.ts';

/** The week, its dates and its one finding: `Harnesses, week 46 (9–15 Nov 2026): 3 PRs have waited …`. */
export function title(comparison: Comparison, completeness: Completeness, timeZone: string): string {
  const week = Number(comparison.week.id.split('-W')[1]);
  return inert(
    `Harnesses, week ${week} (${dateRange(comparison.week, timeZone)}): ${finding(comparison, completeness)}`,
  );
}

function finding(comparison: Comparison, completeness: Completeness): string {
  for (const find of FINDINGS) {
    const found = find(comparison, completeness);
    if (found !== null) return found;
  }
  return weekInNumbers(comparison);
}
