import type { PhrasingContent } from 'mdast';
import type { PublishedFigures, Report } from '../domain/report.ts';
import { whole } from './format/whole.ts';
import { bold } from './nodes/bold.ts';
import type { Phrase } from './nodes/phrasing.ts';

/** What the report before said of its week, beside the same figures counted again today. No line where there was none. */
export function previousWeek(report: Report, issue: PhrasingContent | null): readonly (readonly Phrase[])[] {
  const { previous } = report;
  const link: readonly Phrase[] = issue === null ? [] : [' ', issue, '.'];
  if (previous === undefined) return issue === null ? [] : [[bold('The report before:'), ...link]];
  if (previous === null) {
    return [[bold('The report before:'), ' its figures cannot be read any more.', ...link]];
  }
  const week = `Week ${Number(previous.week.slice(-2))}, as published:`;
  return [[bold(week), ` ${asPublished(previous)}; ${recomputed(previous, report)}.`, ...link]];
}

function asPublished({ opened, merged }: Pick<PublishedFigures, 'opened' | 'merged'>): string {
  return `${whole(opened)} opened, ${merged === null ? 'an unknown number' : whole(merged)} merged`;
}

function recomputed({ week, opened, merged }: PublishedFigures, { weekBefore, all }: Report): string {
  if (week !== weekBefore.week) return 'it is not the week before this one, and was not counted again';
  const before = all.weekBefore;
  const now = { opened: before.opened, merged: before.mergeUnknown > 0 ? null : before.merged };
  if (now.opened === opened && now.merged === merged) return 'recomputed today: the same';
  return `recomputed today: ${asPublished(now)}`;
}
