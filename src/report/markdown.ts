import type { PhrasingContent } from 'mdast';
import type { Report } from '../domain/report.ts';
import { fitSections } from './fit-sections.ts';
import { marker } from './marker.ts';
import { measuresAHarness } from './measures-a-harness.ts';
import { type IssueRef, issueLink } from './nodes/issue-link.ts';
import type { LinkStyle } from './nodes/pull-request-link.ts';
import type { Section } from './section.ts';
import { behindTheNumbers } from './sections/behind-the-numbers.ts';
import { coverage } from './sections/coverage.ts';
import { definitions } from './sections/definitions.ts';
import { drift } from './sections/drift.ts';
import { followUp } from './sections/follow-up.ts';
import { holdUp } from './sections/hold-up.ts';
import { moreFigures } from './sections/more-figures.ts';
import { moreRows } from './sections/more-rows.ts';
import { pairs } from './sections/pairs.ts';
import { summary } from './sections/summary.ts';
import { trend } from './sections/trend.ts';
import { unreviewed } from './sections/unreviewed.ts';
import { waiting } from './sections/waiting.ts';
import { weeklyTable } from './sections/weekly-table.ts';

/** What GitHub takes as the body of an issue. */
const ISSUE_BODY_LIMIT = 65_536;

export interface MarkdownOptions {
  /** Characters; 65,536 unless told otherwise. */
  readonly limit?: number;
  /** `redirect` (github.com) unless told otherwise; `plain` elsewhere. */
  readonly links?: LinkStyle;
  /** The issue with the report before this one. */
  readonly previousIssue?: IssueRef;
  /** How the marker names what the report is about; its repositories unless told otherwise. */
  readonly scopeKey?: string;
}

/** The report as the body of an issue: everything in it is printed from the report's data, the marker last. */
export function toMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const { limit = ISSUE_BODY_LIMIT, links = 'redirect', previousIssue, scopeKey } = options;
  const previous = previousIssue === undefined ? null : issueLink(previousIssue, links);
  return fitSections(sectionsOf(report, links, previous), marker(report, scopeKey), limit);
}

function sectionsOf(report: Report, links: LinkStyle, previous: PhrasingContent | null): readonly Section[] {
  const isThin = !measuresAHarness(report);
  return [
    summary(report),
    weeklyTable(report),
    moreRows(report),
    isThin ? followUp(report) : null,
    waiting(report, links),
    unreviewed(report, links),
    holdUp(report),
    pairs(report),
    trend(report),
    isThin ? null : followUp(report),
    coverage(report),
    drift(report),
    moreFigures(report),
    definitions(report),
    behindTheNumbers(report, previous),
  ].filter((section) => section !== null);
}
