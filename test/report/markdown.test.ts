import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/domain/comparison.ts';
import { DAY, HOUR } from '../../src/domain/duration.ts';
import { metricFigure } from '../../src/report/figures/metric-figure.ts';
import { toMarkdown } from '../../src/report/markdown.ts';
import { publicReport } from '../../src/report/public-report.ts';
import { weeklyReport } from '../../src/report/weekly-report.ts';
import {
  aWeek,
  estimate,
  hugeWeek,
  thinWeek,
  tooFew,
  typicalWeek,
  unreviewedMerges,
  waitingFor,
} from '../support/comparison.ts';
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
    for (const [name, size, , merged, unreviewed, review, turnaround] of rows) {
      const cohort = [...report.cohorts, report.all].find((candidate) => candidate.name === name)!;
      const figure = (id: string) => metricFigure(cohort.metrics[id]);
      const figures = [size, merged, unreviewed, review, turnaround].map((cell) =>
        cell?.replace(/ (?:higher|lower), shown$/, ''),
      );
      expect(figures).toEqual([
        `${cohort.n} / ${cohort.persons}`,
        figure('merged-by-14d'),
        figure('unreviewed-merge'),
        figure('time-to-first-review'),
        figure('time-to-merge'),
      ]);
    }
  });

  // The digest: printf 'northwind/checkout\nnorthwind/web' | sha256sum
  it('ends with the marker', () => {
    expect(markdownOf(typicalWeek()).trimEnd().split('\n').at(-1)).toBe(
      '<!-- harness-metrics:report v=1 scope=northwind+647fe3 week=2026-W46 config=default -->',
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
    expect(markdown).toContain('- **Unknown:** 12 PRs that could not be read.');
    expect(markdown).toContain(
      '**Collected:** 1,021 PRs; 12 are missing: `` the rate limit was reached at `web` ``',
    );
    expect(markdown.match(/\*\*Notice:\*\* `northwind\/web#\d+: no reviews`/g)).toHaveLength(10);
    expect(markdown).toContain('2 more notices in the report’s JSON.');
  });
});

describe('what stands beside the figures', () => {
  const said = (parts: Partial<Comparison>, completeness = {}) => {
    const comparison = { ...typicalWeek(), ...parts };
    return toMarkdown(weeklyReport(comparison, contextOf(comparison, completeness)));
  };

  it('is the age and the weeks that were really looked at', () => {
    const lookBack = typicalWeek().lookBack.slice(-5);
    const markdown = said({ lookBack, maturity: 21 * DAY });
    expect(markdown).toContain(
      'PRs made ready 28 Sep – 1 Nov 2026 (5 of 13 weeks, as the facts reach back to 28 Sep 2026 only), ' +
        'each watched for at least 21 days,',
    );
    expect(markdown).toContain(
      'look-back 28 Sep – 1 Nov 2026, 5 of 13 weeks, as the facts reach back to 28 Sep 2026 only;',
    );
    expect(said({ lookBack: [], maturity: 36 * HOUR })).toContain(
      'No PR has a row, as the facts do not reach back to a week whose PRs were watched for at least 36 h.',
    );
  });

  it('is on how many weeks the throughput rests, or that they are too few', () => {
    const { throughput } = typicalWeek();
    expect(said({ throughput: { ...throughput, counts: { weeks: 1 } } })).toContain(
      'Everybody together: 1.24 (1.02–1.46) PRs per active person and week, merged within 14 days (over 1 week).',
    );
    expect(said({ throughput: { ...throughput, estimate: tooFew(3, 'weeks') } })).toContain(
      'Everybody together, PRs per active person and week, merged within 14 days: ' +
        'too few weeks (3 of 4) with the four weeks before them in the facts.',
    );
    expect(said({ throughput: { ...throughput, estimate: { kind: 'unknown' } } })).not.toContain(
      'Everybody together',
    );
  });

  it('is that nothing was skipped only where nothing was', () => {
    expect(said({})).toContain('- **Collected:** 1,021 PRs, none skipped.');
    expect(said({}, { notices: ['northwind/web#1, line 2: created after the data was observed'] })).toContain(
      '- **Collected:** 1,021 PRs; 1 notice below says what was wrong or left out.',
    );
    expect(said({}, { complete: false, missing: 1 })).toContain('- **Collected:** 1,021 PRs; 1 is missing.');
  });

  it('says nothing of skipped ones in a report whose notices were cut away', () => {
    const comparison = typicalWeek();
    const markdown = toMarkdown(publicReport(comparison, contextOf(comparison, { notices: ['one'] })));
    expect(markdown).toContain('- **Collected:** 1,021 PRs.\n');
  });

  it('is that coverage counts marks of any time, and those that could not be looked at', () => {
    const coverage = { ...typicalWeek().coverage, unknown: 7 };
    const markdown = said({ coverage });
    expect(markdown).toContain(
      '</b>: 255 of 671 PRs are unmarked, 5 only weakly marked, 7 could not be looked at<',
    );
    expect(markdown).toContain(
      '| could not be looked at: no author, branch, commits or text in the facts | 7 |',
    );
    expect(markdown).toContain(
      'A harness’s row holds only PRs that carried its mark when they were made ready; ' +
        '9 PRs got it later, and are counted here but in no harness’s row. ',
    );
  });

  it('names no harness beside a PR that waits and stands in no row', () => {
    expect(said({ waiting: [waitingFor(9, 1, 'o/r', 'Warp'), waitingFor(8, 2, 'o/r', 'Codex')] })).toMatch(
      /\| no row \| 9 d \|\n.*\| Codex \| 8 d \|/,
    );
  });

  it('is who merged, as far as that is told', () => {
    const [first, second, third] = unreviewedMerges(3);
    const unreviewed = [first!, { ...second!, selfMerged: false }, { ...third!, selfMerged: null }];
    const thisWeek = { ...aWeek(4, 4, unreviewed), reviewKnown: 3 };
    const markdown = said({ all: { ...typicalWeek().all, thisWeek } });
    expect(markdown).toContain(
      'without an independent review: 3</b> (no row 3; of 1 more merge it is unknown)',
    );
    expect(markdown.match(/\| nobody \| .* \|/g)).toEqual([
      '| nobody | unknown |',
      '| nobody | somebody else |',
      '| nobody | its author or initiator |',
    ]);
  });

  it('is that nobody is known behind a row, rather than no people', () => {
    const all = { ...typicalWeek().all, n: 24, persons: 0, unknownPersons: 24 };
    expect(said({ all })).toContain('| All | 24\u00a0/ unknown |');
  });
});

describe('a long trend', () => {
  const long = (weeks: number) => {
    const trend = Array.from({ length: weeks }, (_, index) => ({
      week: `${2025 + Math.floor(index / 52)}-W${String((index % 52) + 1).padStart(2, '0')}`,
      started: 10,
      mergedBy7d: estimate(0.5),
      finished: true,
    }));
    const comparison = { ...typicalWeek(), cohorts: [], all: { ...typicalWeek().all, trend } };
    return toMarkdown(weeklyReport(comparison, contextOf(comparison)));
  };

  it('shows the last 26 weeks, with their years where they are of two', () => {
    const rows = tableAfter(long(60), 'Week').map(([week]) => week);
    expect([rows.length, rows[0], rows.at(-1)]).toEqual([26, '2025-W35', '2026-W08']);
    expect(long(60)).toContain('Read the shape, not the points. The report’s JSON has the 34 weeks before.');
  });

  it('shows the number alone within one year', () => {
    const rows = tableAfter(long(20), 'Week').map(([week]) => week);
    expect([rows.length, rows[0], rows.at(-1)]).toEqual([20, '1', '20']);
    expect(long(20)).not.toContain('The report’s JSON has the');
  });
});

describe('a huge week', () => {
  it('fits into an issue', () => {
    expect(markdownOf(hugeWeek()).length).toBeLessThanOrEqual(65_536);
  });

  it('counts those that wait beyond the list', () => {
    expect(markdownOf(hugeWeek())).toContain(
      '5,000 of 9,089 open, ready PRs whose reviews are known had no human review at the data cut. ' +
        'Of 31 more open PRs it is unknown. ' +
        '4,992 are not listed here, 4,817 of them over a week; the report’s JSON has them all.',
    );
  });

  it('folds the rows of the smaller harnesses', () => {
    const markdown = markdownOf(hugeWeek());
    expect(tableAfter(markdown, 'Harness')).toHaveLength(13);
    expect(markdown).toContain('<b>49 more rows</b>: the smaller harnesses, by number of PRs');
  });
});
