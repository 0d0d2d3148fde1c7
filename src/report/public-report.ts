import type { Cohort, Comparison, WeekCounts } from '../domain/comparison.ts';
import type { Report } from '../domain/report.ts';
import { hasFigures } from './has-figures.ts';
import { type ReportContext, weeklyReport } from './weekly-report.ts';

/**
 * The report as it may be published where more people read than can read its sources: sums only. No pull request,
 * repository or notice is in it, and no group of too few pull requests or people, not even in the title.
 */
export function publicReport(comparison: Comparison, context: ReportContext): Report {
  const large = withoutSmall(comparison);
  const completeness = { ...context.completeness, notices: [], why: null };
  const report = weeklyReport(large, { ...context, completeness });
  return {
    ...report,
    scope: [],
    redacted: { repositories: context.scope.length },
    statuses: Object.fromEntries(
      Object.entries(report.statuses).filter(([id]) => large.cohorts.some(({ harness }) => harness === id)),
    ),
    cohorts: report.cohorts.map(withoutLists),
    all: withoutLists(report.all),
    waiting: [],
  };
}

function withoutSmall(comparison: Comparison): Comparison {
  const { minimum } = comparison;
  const isLarge = (cohort: Cohort) =>
    cohort.n >= minimum.prs && cohort.persons >= minimum.persons && hasFigures(cohort);
  const cohorts = comparison.cohorts.filter(isLarge);
  const ids = new Set(cohorts.map(({ id }) => id));
  const harnesses = new Set(cohorts.map(({ harness }) => harness));
  return {
    ...comparison,
    cohorts,
    contrasts: comparison.contrasts
      .filter(({ a, b }) => ids.has(a) && (b === null || ids.has(b)))
      .map((contrast) => ({ ...contrast, withoutLargestRepository: null })),
    setAside: { ...comparison.setAside, withheld: [] },
    drift: {
      strangers: [],
      dropped: comparison.drift.dropped.filter(({ harness }) => harnesses.has(harness)),
    },
  };
}

function withoutLists(cohort: Cohort): Cohort {
  return {
    ...cohort,
    thisWeek: withoutMerges(cohort.thisWeek),
    weekBefore: withoutMerges(cohort.weekBefore),
  };
}

function withoutMerges(counts: WeekCounts): WeekCounts {
  return { ...counts, unreviewed: [] };
}
