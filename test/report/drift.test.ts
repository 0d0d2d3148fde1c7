import { describe, expect, it } from 'vitest';
import type { DriftWatch } from '../../src/domain/drift-watch.ts';
import { toCsv } from '../../src/report/csv.ts';
import { toMarkdown } from '../../src/report/markdown.ts';
import { weeklyReport } from '../../src/report/weekly-report.ts';
import { aComparison } from '../support/comparison.ts';
import { contextOf } from '../support/report-context.ts';

const oz = {
  kind: 'co-author',
  name: 'Oz',
  pullRequests: 2,
  thisWeek: 0,
  firstWeek: '2026-W40',
} as const;
const codex = {
  harness: 'codex',
  name: 'Codex',
  marks: 'any',
  thisWeek: { stopped: 5, of: 5 },
  before: { stopped: 0, of: 50 },
  level: 0.99,
} as const;

function reportOf(drift: DriftWatch) {
  const comparison = aComparison({ drift });
  return weeklyReport(comparison, contextOf(comparison));
}

function section(drift: DriftWatch): string {
  return /<summary><b>Drift watch[\s\S]*?<\/details>/.exec(toMarkdown(reportOf(drift)))?.[0] ?? '';
}

describe('the drift watch', () => {
  it('is not there where there is nothing to say', () => {
    expect(section({ strangers: [], dropped: [] })).toBe('');
  });

  it('says of an unknown tool how often it was seen, and where to register it', () => {
    const text = section({ strangers: [oz], dropped: [] });
    expect(text).toContain('<b>Drift watch</b>: 1 name that no harness claims</summary>');
    expect(text).toContain(
      '| `Oz` | co-author | 2 | 0 | week 40 of 2026 |'.replaceAll(/(?<=week|40|of) (?=\d|of)/g, '\u00a0'),
    );
    expect(text).toMatch(/`signals` in the configuration.*`harness-metrics new-harness`/);
  });

  it('names no more than ten of them', () => {
    const strangers = Array.from({ length: 14 }, (_, index) => ({ ...oz, name: `Agent ${index}` }));
    const text = section({ strangers, dropped: [] });
    expect(text).toContain('14 names');
    expect(text.match(/\| `Agent/g)).toHaveLength(10);
    expect(text).toContain('4 more in the report’s JSON.');
  });

  it('says whose marks stopped, of how many people, and against what', () => {
    expect(section({ strangers: [], dropped: [codex] })).toContain(
      '**Codex:** 5 of 5 people who left its marks in the four weeks before and opened PRs since opened only unmarked ones ' +
        'this week. In the weeks before it was 0 of 50, a person counted once a week. Chance alone hardly explains that (checked at 99 %).',
    );
  });

  it('is in the CSV', () => {
    const lines = toCsv(reportOf({ strangers: [{ ...oz, name: '=cmd()' }], dropped: [codex] })).split('\r\n');
    expect(lines.filter((line) => line.includes('drift-watch'))).toEqual([
      'all,drift-watch,Drift watch,unknown co-author: =cmd(),2,0,2,,,count,,,,,,,,,,,',
      'codex,drift-watch,Drift watch,people whose marks stopped: any,5,0,5,,,count,,,,,,,,,,,',
      'codex,drift-watch,Drift watch,the same in the weeks before: any,50,0,0,,,count,,,,,,,,,,,',
    ]);
  });
});
