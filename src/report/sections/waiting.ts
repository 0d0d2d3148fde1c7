import type { WaitingPullRequest } from '../../domain/comparison.ts';
import type { Report } from '../../domain/report.ts';
import { duration } from '../format/duration.ts';
import { whole } from '../format/whole.ts';
import { longWaits } from '../long-waits.ts';
import { NO_ROW } from '../no-row.ts';
import { paragraph } from '../nodes/paragraph.ts';
import { type LinkStyle, pullRequestLink } from '../nodes/pull-request-link.ts';
import { table } from '../nodes/table.ts';
import { words } from '../nodes/words.ts';
import { openPrs } from '../open-prs.ts';
import { openUnknown } from '../open-unknown.ts';
import type { Section } from '../section.ts';

const MOST_LISTED = 8;
/** So few more that the list goes on rather than say that it does not. */
const SLACK = 2;

/** Who waits for a first human review, longest first. `null` where nobody does. */
export function waiting(report: Report, links: LinkStyle): Section | null {
  if (report.waiting.length === 0) return null;
  return {
    id: 'waiting',
    name: 'waiting PRs',
    nodes: [
      { type: 'heading', depth: 3, children: [words('Waiting for a human, longest first')] },
      table(
        [
          { head: 'PR', align: 'left' },
          { head: 'Harness', align: 'left' },
          { head: 'Waiting', align: 'right' },
        ],
        listed(report).map((pullRequest) => row(pullRequest, report, links)),
      ),
      paragraph(rest(report)),
    ],
  };
}

function listed({ waiting: list }: Report): readonly WaitingPullRequest[] {
  return list.length <= MOST_LISTED + SLACK ? list : list.slice(0, MOST_LISTED);
}

function row(pullRequest: WaitingPullRequest, { cohorts }: Report, links: LinkStyle) {
  const { cohort, waiting: since } = pullRequest;
  const isShown = cohorts.some(({ name }) => name === cohort);
  return [pullRequestLink(pullRequest, links), isShown ? cohort : NO_ROW, duration(since)];
}

function rest(report: Report): string {
  const { waiting: list, open } = report;
  const all = [
    `${openPrs(list.length, open)} had no human review at the data cut.`,
    ...openUnknown(open),
  ].join(' ');
  const shown = listed(report).length;
  const unlisted = list.length - shown;
  if (unlisted === 0) return all;
  const long = Math.max(0, longWaits(report).length - shown);
  const longOnes = long > 0 ? `, ${whole(long)} of them over a week` : '';
  return `${all} ${whole(unlisted)} are not listed here${longOnes}; the report’s JSON has them all.`;
}
