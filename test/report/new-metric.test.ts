import { describe, expect, it } from 'vitest';
import { compare } from '../../src/comparison/compare.ts';
import { DAY, HOUR } from '../../src/domain/duration.ts';
import type { MeasuredPullRequest } from '../../src/domain/measured-pull-request.ts';
import type { Metric } from '../../src/domain/metric.ts';
import { toCsv } from '../../src/report/csv.ts';
import { toJson } from '../../src/report/json.ts';
import { toMarkdown } from '../../src/report/markdown.ts';
import { weeklyReport } from '../../src/report/weekly-report.ts';
import { by, METRICS, plan, row } from '../support/measured.ts';
import { contextOf } from '../support/report-context.ts';

const text = { definition: 'Made up.', denominator: 'All.', better: 'neither' } as const;
const MADE_UP: readonly Metric[] = [
  {
    ...text,
    kind: 'share',
    id: 'has-a-joke',
    title: 'Has a joke in it',
    categories: ['joke', 'none'],
    tags: [],
    measure: () => ({ kind: 'unknown' }),
  },
  {
    ...text,
    kind: 'duration',
    id: 'time-to-laugh',
    title: 'Ready → first laugh',
    checkpoints: [DAY],
    measure: () => ({ kind: 'unknown' }),
  },
];

/** Ten people with four pull requests each, three of them with a joke that is laughed at after two hours. */
function rows(): readonly MeasuredPullRequest[] {
  return Array.from({ length: 40 }, (_, index) => {
    const isJoke = index < 30;
    const { shares, spans } = row();
    return row({
      number: index,
      ...by(`person-${index % 10}`),
      shares: {
        ...shares,
        'has-a-joke': { kind: 'counted', success: isJoke, category: isJoke ? 'joke' : 'none', tags: [] },
      },
      spans: { ...spans, 'time-to-laugh': { kind: 'ended', ms: 2 * HOUR } },
    });
  });
}

describe('a metric that the report has never heard of', () => {
  const comparison = compare(rows(), plan({ metrics: [...METRICS, ...MADE_UP] }));
  const report = weeklyReport(comparison, contextOf(comparison));

  it('stands under its title among the further figures, read by its kind', () => {
    const markdown = toMarkdown(report);
    const section = markdown.slice(markdown.indexOf('<b>More figures</b>'));
    expect(section).toMatch(/^<b>More figures<\/b>: .*Has a joke in it · Ready → first laugh</);
    expect(section).toMatch(/\| Has a joke in it \| 75\u00a0%\s\(/);
    expect(section).toMatch(/\| Ready → first laugh, half within \| 2\u00a0h/);
    expect(section).toContain('- **Ready → first laugh:** Made up. Of: All. (n = 40)');
  });

  it('stands in the CSV with its title, statistic and unit', () => {
    const csv = toCsv(report);
    expect(csv).toMatch(/^codex,has-a-joke,Has a joke in it,share,40,0,0\.75,[\d.]+,[\d.]+,share,/m);
    expect(csv).toMatch(/^codex,time-to-laugh,Ready → first laugh,half within,40,0,7200000,.*,ms,/m);
  });

  it('stands in the JSON with its title, its kind and how many count as yes', () => {
    const [cohort] = JSON.parse(toJson(report)).cohorts;
    expect(cohort.metrics['has-a-joke']).toMatchObject({
      title: 'Has a joke in it',
      kind: 'share',
      n: 40,
      successes: 30,
    });
    expect(cohort.metrics['time-to-laugh']).toMatchObject({
      title: 'Ready → first laugh',
      kind: 'duration',
      n: 40,
      successes: null,
    });
  });
});
