import { describe, expect, it } from 'vitest';
import { toJson } from '../../src/report/json.ts';
import { weeklyReport } from '../../src/report/weekly-report.ts';
import { typicalWeek } from '../support/comparison.ts';
import { contextOf } from '../support/report-context.ts';

describe('toJson', () => {
  const report = weeklyReport(typicalWeek(), contextOf(typicalWeek()));

  it('is the report, whole', () => {
    expect(JSON.parse(toJson(report))).toEqual(report);
  });

  it('starts with what the report is, is indented by two and ends with a newline', () => {
    const text = toJson(report);
    expect(text.split('\n').slice(0, 3)).toEqual(['{', '  "schemaVersion": 1,', '  "tool": "0.1.0",']);
    expect(text.endsWith('\n}\n')).toBe(true);
  });

  it('is the same text in whatever order the report was built', () => {
    expect(toJson(backwards(report))).toBe(toJson(report));
  });
});

/** The same value with the keys of every object turned round. */
function backwards<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(backwards) as T;
  const entries = Object.entries(value).map(([key, item]) => [key, backwards(item)]);
  return Object.fromEntries(entries.reverse()) as T;
}
