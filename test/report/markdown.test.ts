import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/domain/comparison.ts';
import { metricFigure } from '../../src/report/figures/metric-figure.ts';
import { toMarkdown } from '../../src/report/markdown.ts';
import { weeklyReport } from '../../src/report/weekly-report.ts';
import { hugeWeek, thinWeek, typicalWeek } from '../support/comparison.ts';
import { contextOf } from '../support/report-context.ts';

function markdownOf(comparison: Comparison): string {
  return toMarkdown(weeklyReport(comparison, contextOf(comparison)));
}

function golden(name: string): string {
  return readFileSync(new URL(`${name}.md`, import.meta.url), 'utf8');
}

/** The cells of a table's body, found by its first heading, without emphasis and without what only guides line breaks. */
function tableAfter(markdown: string, heading: string): readonly (readonly string[])[] {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} |`));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start + 2, end).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) =>
        cell
          .replaceAll('\u2060', '')
          .replaceAll('\u00a0', ' ')
          .replaceAll('**', '')
          .replace(/^\\/, '')
          .trim(),
      ),
  );
}

describe('toMarkdown', () => {
  it('prints a typical week', () => {
    expect(markdownOf(typicalWeek())).toBe(golden('typical-week'));
  });

  it('prints the first week of a small team', () => {
    expect(markdownOf(thinWeek())).toBe(golden('thin-week'));
  });

  it('prints in its table the figures of the data, baseline first, then by number, all of them last', () => {
    const report = weeklyReport(typicalWeek(), contextOf(typicalWeek()));
    const rows = tableAfter(toMarkdown(report), 'Harness');
    expect(rows.map(([name]) => name)).toEqual([
      'Unmarked',
      'Claude Code',
      'Codex',
      'GitHub Copilot',
      'Cursor',
      'All',
    ]);
    for (const [name, size, merged, unreviewed, review, turnaround] of rows) {
      const cohort = [...report.cohorts, report.all].find((candidate) => candidate.name === name)!;
      const figure = (id: string) => metricFigure(cohort.metrics[id]);
      expect([size, merged, unreviewed, review, turnaround]).toEqual([
        `${cohort.n} / ${cohort.persons}`,
        figure('merged-by-14d'),
        figure('unreviewed-merge'),
        figure('time-to-first-review'),
        figure('time-to-merge'),
      ]);
    }
  });

  it('ends with the marker', () => {
    expect(markdownOf(typicalWeek()).trimEnd().split('\n').at(-1)).toBe(
      '<!-- harness-metrics:report v=1 scope=northwind week=2026-W46 config=default -->',
    );
  });

  it('defines every metric that it prints', () => {
    const report = weeklyReport(typicalWeek(), contextOf(typicalWeek()));
    const definitions = toMarkdown(report).split('Definitions and denominators')[1];
    for (const id of [
      'merged-by-14d',
      'unreviewed-merge',
      'time-to-first-review',
      'time-to-merge',
      'size',
      'lead-time',
    ]) {
      expect(definitions).toContain(report.all.metrics[id]!.definition);
      expect(definitions).toContain(report.all.metrics[id]!.denominator);
    }
  });

  it('links nothing where links would leave traces', () => {
    const report = weeklyReport(typicalWeek(), contextOf(typicalWeek()));
    const markdown = toMarkdown(report, { links: 'plain' });
    expect(markdown).toContain('| `northwind/mobile#812` | Unmarked | 90 d |');
    expect(markdown).not.toContain('](');
  });

  it('says what was wrong with the data', () => {
    const comparison = typicalWeek();
    const completeness = {
      complete: false,
      missing: 12,
      why: 'the rate limit was reached at `web`',
      notices: Array.from({ length: 12 }, (_, index) => `northwind/web#${index}: no reviews`),
    };
    const markdown = toMarkdown(weeklyReport(comparison, contextOf(comparison, completeness)));
    expect(markdown).toContain('- **Unknown:** 12 PRs could not be read.');
    expect(markdown).toContain(
      '**Collected:** 1,021 PRs; 12 are missing: `` the rate limit was reached at `web` ``',
    );
    expect(markdown.match(/\*\*Notice:\*\* `northwind\/web#\d+: no reviews`/g)).toHaveLength(10);
    expect(markdown).toContain('2 more notices in the report’s JSON.');
  });
});

describe('a huge week', () => {
  it('fits into an issue', () => {
    expect(markdownOf(hugeWeek()).length).toBeLessThanOrEqual(65_536);
  });

  it('counts those that wait beyond the list', () => {
    expect(markdownOf(hugeWeek())).toContain(
      '5,000 of 9,120 open PRs had no human review at the data cut. Of 31 more PRs it is unknown. ' +
        '4,992 are not listed here, 4,817 of them over a week; the report’s JSON has them all.',
    );
  });

  it('folds the rows of the smaller harnesses', () => {
    const markdown = markdownOf(hugeWeek());
    expect(tableAfter(markdown, 'Harness')).toHaveLength(13);
    expect(markdown).toContain('<b>49 more rows</b>: the smaller harnesses, by number of PRs');
  });
});
