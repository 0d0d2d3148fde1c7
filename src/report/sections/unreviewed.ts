import type { Cohort, UnreviewedMerge } from '../../domain/comparison.ts';
import type { Report } from '../../domain/report.ts';
import { counted } from '../format/counted.ts';
import { duration } from '../format/duration.ts';
import { whole } from '../format/whole.ts';
import { NO_ROW } from '../no-row.ts';
import { details } from '../nodes/details.ts';
import { paragraph } from '../nodes/paragraph.ts';
import { type LinkStyle, pullRequestLink } from '../nodes/pull-request-link.ts';
import { type Cell, table } from '../nodes/table.ts';
import { reviewedBy } from '../reviewed-by.ts';
import type { Section } from '../section.ts';

const MOST_LISTED = 20;

interface Listed {
  readonly merge: UnreviewedMerge;
  readonly cohort: string;
}

/** The week's merges that no independent person had reviewed, the largest first. `null` where there were none. */
export function unreviewed(report: Report, links: LinkStyle): Section | null {
  const merges = inCohorts(report).sort((a, b) => (b.merge.lines ?? -1) - (a.merge.lines ?? -1));
  if (merges.length === 0) return null;
  const unlisted = merges.length - MOST_LISTED;
  return {
    id: 'unreviewed',
    name: 'unreviewed merges of the week',
    nodes: details(
      `Merged this week without an independent review: ${whole(merges.length)}`,
      ` (${byCohort(merges)}${unknown(report)})`,
      [
        table(
          [
            { head: 'PR', align: 'left' },
            { head: 'Harness', align: 'left' },
            { head: 'Lines', align: 'right' },
            { head: 'Open for', align: 'right' },
            { head: 'Reviewed by', align: 'left' },
            { head: 'Merged by', align: 'left' },
          ],
          merges.slice(0, MOST_LISTED).map((merge) => row(merge, links)),
        ),
        ...(unlisted > 0 ? [paragraph(`The report’s JSON has ${counted(unlisted, 'smaller one')}.`)] : []),
      ],
    ),
  };
}

function unknown({ all: { thisWeek } }: Report): string {
  const more = thisWeek.merged - thisWeek.reviewKnown;
  return more > 0 ? `; of ${counted(more, 'more merge')} it is unknown` : '';
}

function row({ merge, cohort }: Listed, links: LinkStyle): readonly Cell[] {
  return [
    pullRequestLink(merge, links),
    cohort,
    merge.lines === null ? 'unknown' : whole(merge.lines),
    merge.openFor === null ? 'unknown' : duration(merge.openFor),
    reviewedBy(merge.category),
    mergedBy(merge.selfMerged),
  ];
}

function mergedBy(selfMerged: boolean | null): string {
  if (selfMerged === null) return 'unknown';
  return selfMerged ? 'its author or initiator' : 'somebody else';
}

/** Every merge with its cohort's name; `no row` for those of none (withheld, marked later). */
function inCohorts({ cohorts, all }: Report): Listed[] {
  const names = new Map(
    cohorts.flatMap((cohort) => cohort.thisWeek.unreviewed.map((merge) => named(merge, cohort))),
  );
  return all.thisWeek.unreviewed.map((merge) => ({ merge, cohort: names.get(key(merge)) ?? NO_ROW }));
}

function named(merge: UnreviewedMerge, { name }: Cohort): readonly [string, string] {
  return [key(merge), name];
}

function key({ repository, number }: UnreviewedMerge): string {
  return `${repository}#${number}`;
}

function byCohort(merges: readonly Listed[]): string {
  const counts = new Map<string, number>();
  for (const { cohort } of merges) counts.set(cohort, (counts.get(cohort) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const shown = sorted.slice(0, 6).map(([name, n]) => `${name} ${whole(n)}`);
  return sorted.length > 6 ? [...shown, '…'].join(', ') : shown.join(', ');
}
