import type { Cohort } from '../domain/comparison.ts';
import type { PublishedCohort, PublishedFigures, Report } from '../domain/report.ts';
import { titleDigest } from './title-digest.ts';

/** The figures of a report that a later one is compared with. */
export function publishedFigures(report: Report): PublishedFigures {
  const isRedacted = report.redacted !== undefined;
  const { opened, merged, unreviewed } = ofCohort(report.all, isRedacted);
  const cohorts = report.cohorts.map((cohort) => [cohort.id, ofCohort(cohort, isRedacted)]);
  return {
    week: report.window.week,
    opened,
    merged,
    unreviewed,
    cohorts: Object.fromEntries(cohorts),
    complete: report.completeness.complete,
    title: titleDigest(report.title),
  };
}

function ofCohort({ thisWeek, metrics }: Cohort, isRedacted: boolean): PublishedCohort {
  const result = metrics['merged-by-14d'];
  const { opened, mergeUnknown } = thisWeek;
  const merged = mergeUnknown > 0 ? null : thisWeek.merged;
  return {
    opened,
    merged,
    unreviewed: isRedacted ? null : thisWeek.unreviewed.length,
    mergedBy14d:
      result?.estimate.kind === 'estimate' ? { share: rounded(result.estimate.value), n: result.n } : null,
  };
}

/** Four digits are more than is printed. */
function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
