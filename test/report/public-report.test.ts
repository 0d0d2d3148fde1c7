import { describe, expect, it } from 'vitest';
import { issueBody } from '../../src/report/issue-body.ts';
import { toJson } from '../../src/report/json.ts';
import { publicReport } from '../../src/report/public-report.ts';
import { weeklyReport } from '../../src/report/weekly-report.ts';
import { typicalWeek } from '../support/comparison.ts';
import { contextOf } from '../support/report-context.ts';

const comparison = typicalWeek();
const context = contextOf(comparison, {
  complete: false,
  missing: 3,
  why: 'northwind/web could not be read',
  notices: ['northwind/web#1, line 3: odd'],
});
const report = publicReport(comparison, context);

describe('a report for more readers than its sources have', () => {
  it('names no repository and no pull request, in any format', () => {
    expect(report).toMatchObject({ scope: [], waiting: [], redacted: { repositories: 2 } });
    for (const text of [toJson(report), issueBody(report), report.title]) {
      expect(text).not.toMatch(/northwind|checkout|"number":/);
    }
  });

  it('has no group of too few pull requests or people, not even by name', () => {
    // Those with 20 PRs or more by 5 people or more in the typical week's table; Cursor has 38 by 9.
    const ids = ['unmarked', 'claude-code', 'codex', 'copilot', 'cursor'];
    expect(report.cohorts.map(({ id }) => id)).toEqual(ids);
    expect(report.setAside.withheld).toEqual([]);
    expect(issueBody(report)).not.toMatch(/Gemini|Aider|Devin/);
  });

  it('says of shown harnesses only what people decided', () => {
    const statuses = { codex: 'trial', 'gemini-cli': 'hold' } as const;
    expect(publicReport(comparison, { ...context, statuses }).statuses).toEqual({ codex: 'trial' });
  });

  it('names no bot and no co-author, and says of shown harnesses only that their marks stopped', () => {
    const [cursor] = comparison.drift.dropped;
    const withSmall = { ...comparison.drift, dropped: [cursor!, { ...cursor!, harness: 'gemini-cli' }] };
    expect(publicReport({ ...comparison, drift: withSmall }, context).drift).toEqual({
      strangers: [],
      dropped: [cursor],
    });
  });

  it('has the same figures otherwise, and says that facts are missing', () => {
    const whole = weeklyReport(comparison, context);
    expect(report.all.metrics).toEqual(whole.all.metrics);
    expect(report.all.thisWeek).toMatchObject({ opened: 199, merged: 181 });
    expect(report.completeness).toMatchObject({ complete: false, missing: 3, why: null, notices: [] });
    expect(issueBody(report)).toContain('harness-metrics:report v=1 scope=aggregates week=2026-W46');
  });
});
