import { describe, expect, it } from 'vitest';
import type { PublishedFigures } from '../../src/domain/report.ts';
import { issueBody } from '../../src/report/issue-body.ts';
import { publishedFigures } from '../../src/report/published-figures.ts';
import { readDataMarker } from '../../src/report/read-data-marker.ts';
import { readMarker } from '../../src/report/read-marker.ts';
import { weeklyReport } from '../../src/report/weekly-report.ts';
import { hugeWeek, typicalWeek } from '../support/comparison.ts';
import { contextOf } from '../support/report-context.ts';

const comparison = typicalWeek();
const context = contextOf(comparison);

/** What week 45 said, as `typicalWeek` counts it again: 179 opened, 153 merged. */
const WEEK_45: PublishedFigures = { week: '2026-W45', opened: 179, merged: 153, unreviewed: 9, cohorts: {} };

function lineOf(previous: PublishedFigures | null): string | undefined {
  return issueBody(weeklyReport(comparison, { ...context, previous }))
    .split('\n')
    .find((line) => /as published|report before/.test(line));
}

describe('the body of an issue', () => {
  it('ends with the marker and the figures', () => {
    const report = weeklyReport(comparison, context);
    const body = issueBody(report);
    expect(readMarker(body)).toMatchObject({ scope: 'northwind+647fe3', week: '2026-W46' });
    expect(readDataMarker(body)).toEqual(publishedFigures(report));
    expect(body).toMatch(/ -->\n<!-- harness-metrics:data v=1 .* -->\n$/);
  });

  it('keeps within the limit, the figures included', () => {
    const huge = hugeWeek();
    const report = weeklyReport(huge, contextOf(huge));
    expect(issueBody(report).length).toBeLessThanOrEqual(65_536);
    const short = issueBody(report, { limit: 9000 });
    expect(short.length).toBeLessThanOrEqual(9000);
    expect(readDataMarker(short)).toEqual(publishedFigures(report));
  });

  it('says what the week before said, and what is counted today', () => {
    const week = '- **Week 45, as published:** ';
    expect(lineOf(WEEK_45)).toBe(`${week}179 opened, 153 merged; recomputed today: the same.`);
    expect(lineOf({ ...WEEK_45, opened: 1178 })).toBe(
      `${week}1,178 opened, 153 merged; recomputed today: 179 opened, 153 merged.`,
    );
    expect(lineOf({ ...WEEK_45, week: '2026-W40' })).toBe(
      '- **Week 40, as published:** 179 opened, 153 merged; it is not the week before this one, and was not counted again.',
    );
    expect(lineOf(null)).toBe('- **The report before:** its figures cannot be read any more.');
  });

  it('links the issue before without leaving a trace on it', () => {
    const previousIssue = { repository: 'northwind/board', number: 41, text: 'the report of week 45' };
    const report = weeklyReport(comparison, { ...context, previous: WEEK_45 });
    expect(issueBody(report, { previousIssue })).toContain(
      'recomputed today: the same. [the report of week 45](https://redirect.github.com/northwind/board/issues/41).',
    );
    expect(issueBody(report, { previousIssue, links: 'plain' })).toContain('`northwind/board#41`.');
    expect(issueBody(weeklyReport(comparison, context), { previousIssue })).toContain(
      '**The report before:** [the report of week 45]',
    );
  });
});
