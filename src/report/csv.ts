import { stringify } from 'csv-stringify/sync';
import type { Cohort, MetricResult } from '../domain/comparison.ts';
import { DAY } from '../domain/duration.ts';
import type { Estimate } from '../domain/estimate.ts';
import type { Report } from '../domain/report.ts';
import { contrastRows } from './contrast-csv.ts';
import { type CsvContrast, type CsvRow, csvRow } from './csv-row.ts';
import { METRIC_READING } from './figures/metric-reading.ts';
import { printable } from './printable.ts';

const COLUMNS: readonly Exclude<keyof CsvRow, 'contrast'>[] = [
  'cohort',
  'metric',
  'title',
  'statistic',
  'n',
  'unknown',
  'value',
  'low',
  'high',
  'unit',
  'note',
];

/** Filled where one cohort is set against another. */
const CONTRAST_COLUMNS = {
  against: 'against',
  model: 'model',
  design: 'design',
  grade: 'grade',
  nAgainst: 'n against',
  persons: 'people',
  kept: 'kept',
  keptAgainst: 'kept against',
  tippingShare: 'tipping share',
  reading: 'reading',
} as const satisfies Readonly<Record<keyof CsvContrast, string>>;

/**
 * Every figure of the report, one a line (RFC 4180). Shares are 0–1, durations milliseconds. A figure that cannot be
 * given has an empty value and a note that says why; no cell starts a spreadsheet formula.
 */
export function toCsv(report: Report): string {
  const { throughput, coverage } = report;
  const rows = [
    ...[...report.cohorts, report.all].flatMap(cohortRows),
    ...metricRows('all', 'throughput', throughput),
    ...metricRows('all', 'attribution-coverage', coverage),
    ...driftRows(report.drift),
    ...report.contrasts.flatMap(contrastRows),
  ];
  return stringify(rows.map(line), {
    columns: [...COLUMNS, ...Object.entries(CONTRAST_COLUMNS).map(([key, header]) => ({ key, header }))],
    header: true,
    record_delimiter: '\r\n',
    escape_formulas: true,
  });
}

function cohortRows(cohort: Cohort): readonly CsvRow[] {
  return [
    count(cohort, 'pull-requests', cohort.n),
    count(cohort, 'persons', cohort.persons),
    ...Object.entries(cohort.metrics).flatMap(([id, result]) => metricRows(cohort.id, id, result)),
    count(cohort, 'merged this week, reviews known', cohort.thisWeek.reviewKnown),
    count(cohort, 'merged this week, unreviewed', cohort.thisWeek.unreviewed.length),
    count(cohort, 'merged to date', cohort.toDate.merged),
    count(cohort, 'closed to date', cohort.toDate.closed),
    count(cohort, 'open to date', cohort.toDate.open),
  ];
}

function metricRows(cohort: string, metric: string, result: MetricResult): readonly CsvRow[] {
  const { unit, statistic } = METRIC_READING[result.kind];
  const { title, n, unknown } = result;
  const about = { cohort, metric, title, n, unknown };
  const row = (name: string, estimate: Estimate, its: string): CsvRow =>
    csvRow({ ...about, statistic: name, unit: its }, estimate);
  return [
    row(statistic, result.estimate, unit),
    ...result.incidence.flatMap(({ at, reached, overtaken }) => [
      row(`reached by day ${at / DAY}`, reached, 'share'),
      row(`overtaken by day ${at / DAY}`, overtaken, 'share'),
    ]),
    ...Object.entries(result.parts).map(([part, estimate]) => row(`${statistic}: ${part}`, estimate, unit)),
    ...Object.entries(result.counts).map(([name, of]) => row(`count: ${name}`, plain(of), 'count')),
  ];
}

function count(cohort: Cohort, statistic: string, n: number): CsvRow {
  return csvRow(
    {
      cohort: cohort.id,
      metric: 'cohort',
      title: 'Cohort',
      statistic,
      n: cohort.n,
      unknown: 0,
      unit: 'count',
    },
    plain(n),
  );
}

function driftRows({ strangers, dropped }: Report['drift']): readonly CsvRow[] {
  const about = { metric: 'drift-watch', title: 'Drift watch', unknown: 0, unit: 'count' };
  return [
    ...strangers.map(({ kind, name, pullRequests }) => {
      const statistic = `unknown ${kind}: ${name ?? 'not named'}`;
      return csvRow({ ...about, cohort: 'all', statistic, n: pullRequests }, plain(pullRequests));
    }),
    ...dropped.flatMap(({ harness, marks, thisWeek, before }) => [
      csvRow(
        { ...about, cohort: harness, statistic: `people whose marks stopped: ${marks}`, n: thisWeek.of },
        plain(thisWeek.stopped),
      ),
      csvRow(
        { ...about, cohort: harness, statistic: `the same in the weeks before: ${marks}`, n: before.of },
        plain(before.stopped),
      ),
    ]),
  ];
}

function plain(value: number): Estimate {
  return { kind: 'estimate', value, low: null, high: null, level: 1, look: 'one', interval: 'none' };
}

function line({ contrast, ...row }: CsvRow) {
  return {
    ...row,
    ...(contrast === undefined
      ? {}
      : { ...contrast, against: printable(contrast.against), model: printable(contrast.model) }),
    cohort: printable(row.cohort),
    title: printable(row.title),
    statistic: printable(row.statistic),
  };
}
