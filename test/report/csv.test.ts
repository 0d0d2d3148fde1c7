import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/domain/duration.ts';
import { toCsv } from '../../src/report/csv.ts';
import { weeklyReport } from '../../src/report/weekly-report.ts';
import {
  aCohort,
  aComparison,
  allOf,
  aResult,
  aWeek,
  estimate,
  tooFew,
  typicalWeek,
  unreviewedMerges,
} from '../support/comparison.ts';
import { contextOf } from '../support/report-context.ts';

function lines(cohort: ReturnType<typeof aCohort>): readonly string[] {
  const comparison = aComparison({ cohorts: [cohort], all: allOf() });
  return toCsv(weeklyReport(comparison, contextOf(comparison))).split('\r\n');
}

describe('toCsv', () => {
  it('has one figure a line, with why there is none', () => {
    const cohort = aCohort({
      n: 92,
      persons: 17,
      metrics: {
        'merged-by-14d': aResult({ n: 92, estimate: estimate(0.87, 0.8, 0.92), counts: { open: 1 } }),
        'time-to-merge': aResult({
          kind: 'duration',
          title: 'Ready → merged',
          n: 90,
          unknown: 2,
          estimate: { kind: 'not-reached', beyond: 14 * DAY },
          incidence: [{ at: DAY, reached: estimate(0.25), overtaken: tooFew(6) }],
        }),
        size: aResult({
          kind: 'quantity',
          n: 92,
          estimate: estimate(58),
          parts: { files: { kind: 'unknown' } },
        }),
      },
      thisWeek: aWeek(19, 17, unreviewedMerges(12)),
      toDate: { merged: 80, closed: 9, open: 3, unknown: 0, incidence: [] },
    });
    expect(lines(cohort).slice(0, 15)).toEqual([
      'cohort,metric,title,statistic,n,unknown,value,low,high,unit,note,' +
        'against,model,design,grade,n against,people,kept,kept against,tipping share,reading',
      'codex,cohort,Cohort,pull-requests,92,0,92,,,count,,,,,,,,,,,',
      'codex,cohort,Cohort,persons,92,0,17,,,count,,,,,,,,,,,',
      'codex,merged-by-14d,A metric,share,92,0,0.87,0.8,0.92,share,"95 %, clustered, one look",,,,,,,,,,',
      'codex,merged-by-14d,A metric,count: open,92,0,1,,,count,,,,,,,,,,,',
      'codex,time-to-merge,Ready → merged,half within,90,2,,1209600000,,ms,not reached by half within 1209600000 ms,,,,,,,,,,',
      'codex,time-to-merge,Ready → merged,reached by day 1,90,2,0.25,,,share,,,,,,,,,,,',
      'codex,time-to-merge,Ready → merged,overtaken by day 1,90,2,,,,share,too few pull-requests: 6 of 20,,,,,,,,,,',
      'codex,size,A metric,median,92,0,58,,,number,,,,,,,,,,,',
      'codex,size,A metric,median: files,92,0,,,,number,unknown,,,,,,,,,,',
      'codex,cohort,Cohort,"merged this week, reviews known",92,0,17,,,count,,,,,,,,,,,',
      'codex,cohort,Cohort,"merged this week, unreviewed",92,0,12,,,count,,,,,,,,,,,',
      'codex,cohort,Cohort,merged to date,92,0,80,,,count,,,,,,,,,,,',
      'codex,cohort,Cohort,closed to date,92,0,9,,,count,,,,,,,,,,,',
      'codex,cohort,Cohort,open to date,92,0,3,,,count,,,,,,,,,,,',
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])('starts no formula with %j', (id) => {
    const first = lines(aCohort({ id }))[1]!;
    expect(first).not.toMatch(/^"?[=+\-@\t\r＝]/);
    expect(first).toContain(',cohort,Cohort,pull-requests,');
  });

  it('quotes what would break a line', () => {
    expect(lines(aCohort({ id: 'a,"b"\nc' }))[1]).toMatch(/^"a,""b""⏎c",cohort,/);
  });

  it('has every figure of a cohort that the Markdown has', () => {
    const comparison = typicalWeek();
    const csv = toCsv(weeklyReport(comparison, contextOf(comparison)));
    for (const cohort of [...comparison.cohorts, comparison.all]) {
      for (const [id, { estimate: figure }] of Object.entries(cohort.metrics)) {
        const value = figure.kind === 'estimate' ? String(figure.value) : '';
        expect(csv).toMatch(
          new RegExp(
            `^${cohort.id},${id},(?:"[^"]+"|[^,]+),[^,]+,\\d+,\\d+,${value.replace('.', '\\.')},`,
            'm',
          ),
        );
      }
    }
  });
});
