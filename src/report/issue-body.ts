import type { Report } from '../domain/report.ts';
import { dataMarker } from './data-marker.ts';
import { type MarkdownOptions, toMarkdown } from './markdown.ts';
import { publishedFigures } from './published-figures.ts';

/** What GitHub takes as the body of an issue. */
const ISSUE_BODY_LIMIT = 65_536;

/** The report as it is published: its Markdown, the marker, and the figures for the next report, within the limit. */
export function issueBody(report: Report, options: MarkdownOptions = {}): string {
  const data = dataMarker(publishedFigures(report));
  const limit = (options.limit ?? ISSUE_BODY_LIMIT) - data.length - 1;
  return `${toMarkdown(report, { ...options, limit }).trimEnd()}\n${data}\n`;
}
