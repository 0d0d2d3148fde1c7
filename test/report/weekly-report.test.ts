import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/domain/duration.ts';
import { weeklyReport } from '../../src/report/weekly-report.ts';
import { thinWeek, typicalWeek } from '../support/comparison.ts';
import { contextOf } from '../support/report-context.ts';

describe('weeklyReport', () => {
  it('gives the figures untouched and moments as ISO 8601 in UTC', () => {
    const comparison = typicalWeek();
    const { title, sentences, ...data } = weeklyReport(comparison, contextOf(comparison));
    const {
      asOf: _asOf,
      week: _week,
      weekBefore: _before,
      lookBack: _lookBack,
      requestedWeeks: _requestedWeeks,
      read: _read,
      ...figures
    } = comparison;
    expect(title).toContain('12 of 17 Codex PRs');
    expect(sentences.map(({ lead }) => lead)).toEqual([
      'This week:',
      'Act on:',
      'Faster, shown:',
      'Worse, shown:',
      'What cannot be said yet:',
      'Coverage:',
    ]);
    expect(data).toEqual({
      ...figures,
      schemaVersion: 1,
      tool: '0.1.0',
      configuration: 'default',
      scope: ['northwind/checkout', 'northwind/web'],
      window: { week: '2026-W46', from: '2026-11-08T23:00:00.000Z', until: '2026-11-15T23:00:00.000Z' },
      weekBefore: { week: '2026-W45', from: '2026-11-01T23:00:00.000Z', until: '2026-11-08T23:00:00.000Z' },
      lookBack: {
        weeks: 13,
        requestedWeeks: 13,
        from: '2026-08-02T22:00:00.000Z',
        until: '2026-11-01T23:00:00.000Z',
      },
      maturity: 14 * DAY,
      timeZone: 'Europe/Berlin',
      asOf: '2026-11-16T06:00:00.000Z',
      completeness: { complete: true, read: 1021, missing: null, why: null, notices: [] },
      statuses: {},
      decisions: [],
      trials: [],
      cost: null,
    });
  });

  it('is four to seven sentences, each short enough to be read', () => {
    for (const comparison of [typicalWeek(), thinWeek()]) {
      const { sentences } = weeklyReport(comparison, contextOf(comparison));
      expect(sentences.length).toBeGreaterThanOrEqual(4);
      expect(sentences.length).toBeLessThanOrEqual(7);
      for (const { lead, text } of sentences) expect(`${lead} ${text}`.length).toBeLessThan(300);
    }
  });

  it('calls no harness faster or better where nothing is shown', () => {
    const comparison = { ...typicalWeek(), contrasts: [] };
    const { title, sentences } = weeklyReport(comparison, contextOf(comparison));
    const words = [title, ...sentences.map(({ text }) => text)]
      .join(' ')
      .replace('which harness is faster or better', '');
    expect(words).not.toMatch(/faster|slower|better|worse|best|winner|quick/i);
  });
});
