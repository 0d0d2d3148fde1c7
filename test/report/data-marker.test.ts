import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dataMarker } from '../../src/report/data-marker.ts';
import { publishedFigures } from '../../src/report/published-figures.ts';
import { readDataMarker } from '../../src/report/read-data-marker.ts';
import { weeklyReport } from '../../src/report/weekly-report.ts';
import { typicalWeek } from '../support/comparison.ts';
import { contextOf } from '../support/report-context.ts';

const comparison = typicalWeek();
const figures = publishedFigures(weeklyReport(comparison, contextOf(comparison)));

/** A line as we write it, of any text. */
function lineOf(text: string, digestOf = text): string {
  const digest = createHash('sha256').update(digestOf).digest('hex');
  return `<!-- harness-metrics:data v=1 sha256=${digest} ${deflateRawSync(text).toString('base64url')} -->`;
}

describe('the figures in a published report', () => {
  it('are those of the week, by cohort', () => {
    // The week as `typicalWeek` has it: 199 opened, 181 merged, 17 of them unreviewed, 12 of those by Codex.
    expect(figures).toMatchObject({ week: '2026-W46', opened: 199, merged: 181, unreviewed: 17 });
    expect(Object.keys(figures.cohorts)).toContain('unmarked');
    expect(figures.cohorts.codex).toMatchObject({
      merged: 17,
      unreviewed: 12,
      mergedBy14d: { share: 0.87, n: 92 },
    });
    expect(figures.cohorts['aider:qwen']?.mergedBy14d).toBeNull();
  });

  it('are read back as they were written', () => {
    const body = `Something.\n\n<!-- harness-metrics:report v=1 -->\n${dataMarker(figures)}\n`;
    expect(readDataMarker(body)).toEqual(figures);
    expect(readDataMarker(body.replaceAll('\n', '\r\n'))).toEqual(figures);
  });

  it('fit on one line of a few hundred characters that no comment can end', () => {
    const line = dataMarker(figures);
    expect(line.length).toBeLessThan(700);
    expect(line.slice(4, -3)).not.toMatch(/[<>\n]/);
  });

  const text = JSON.stringify(figures);
  it.each([
    ['where there are none', 'Figures.\n'],
    ['where they stand somewhere else', `${dataMarker(figures)}\n\nMore.`],
    ['of another version', dataMarker(figures).replace('v=1', 'v=2')],
    ['where the digest is another’s', lineOf(text, `${text} `)],
    ['where a figure was changed', lineOf(text.replace('199', '299'), text)],
    ['that are no deflated data', dataMarker(figures).replace(/ \S+ -->$/, ' AAAA -->')],
    ['that are not JSON', lineOf('{')],
    ['that are something else', lineOf('{"week":"2026-W46","opened":"many"}')],
    ['with a cohort that is none', lineOf(text.replace('"cohorts":{', '"cohorts":{"x":[],'))],
    ['that unfold to a gigabyte’s little brother', lineOf(JSON.stringify({ a: 'x'.repeat(10_000_000) }))],
  ])('are unavailable %s', (_, body) => {
    expect(readDataMarker(body)).toBeNull();
  });
});
