import { stringify } from 'csv-stringify/sync';
import type { AttributedPullRequest, Attribution } from '../domain/attribution.ts';
import type { PullRequestRef } from '../domain/pull-request-ref.ts';
import { printable } from './printable.ts';

const COLUMNS = [
  'repository',
  'number',
  'kind',
  'harness',
  'model',
  'strength',
  'basis',
  'share-of-commits',
  'others',
  'at-start',
  'signals',
];

/** The first line of {@link attributionCsvLine}'s table. */
export function attributionCsvHeader(): string {
  return stringify([COLUMNS], { record_delimiter: '\r\n' });
}

/** One pull request's attribution as a line of RFC 4180: ids and our own words; no cell starts a spreadsheet formula. */
export function attributionCsvLine(
  ref: PullRequestRef,
  { verdict, atStart, evidence }: AttributedPullRequest,
): string {
  const isHarness = verdict.kind === 'harness';
  const decided = evidence.filter(({ setAside }) => setAside === null).map(({ signal }) => signal);
  const cells = [
    printable(ref.repository),
    ref.number,
    verdict.kind,
    isHarness ? verdict.harness : '',
    isHarness ? (verdict.model ?? '') : '',
    isHarness ? verdict.strength : '',
    isHarness ? verdict.basis : '',
    isHarness ? (verdict.shareOfCommits?.toFixed(4) ?? '') : '',
    isHarness ? verdict.others.map(({ harness }) => harness).join(' ') : '',
    atStartText(atStart),
    [...new Set(decided)].join(' '),
  ];
  return stringify([cells], { record_delimiter: '\r\n', escape_formulas: true });
}

function atStartText(atStart: Attribution): string {
  return atStart.kind === 'harness' ? atStart.harness : atStart.kind;
}
