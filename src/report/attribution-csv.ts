import { stringify } from 'csv-stringify/sync';
import type { AttributedPullRequest, Attribution, OtherHarness } from '../domain/attribution.ts';
import type { PullRequestRef } from '../domain/pull-request-ref.ts';
import { evidenceList } from './evidence-list.ts';
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
  'evidence',
  'against',
  'declared-input-tokens',
  'declared-output-tokens',
  'declared-cost-usd',
];

/** The first line of {@link attributionCsvLine}'s table. */
export function attributionCsvHeader(): string {
  return stringify([COLUMNS], { record_delimiter: '\r\n' });
}

/** One pull request's attribution as a line of RFC 4180: ids and our own words; no cell starts a spreadsheet formula. */
export function attributionCsvLine(
  ref: PullRequestRef,
  { verdict, atStart, evidence, usage = { by: [] } }: AttributedPullRequest,
): string {
  const isHarness = verdict.kind === 'harness';
  const decided = evidence.filter(({ setAside }) => setAside === null);
  const against = evidence.filter(({ setAside }) => setAside !== null);
  const cells = [
    printable(ref.repository),
    ref.number,
    verdict.kind,
    isHarness ? verdict.harness : '',
    isHarness ? (verdict.model ?? '') : '',
    isHarness ? verdict.strength : '',
    isHarness ? verdict.basis : '',
    isHarness ? (verdict.shareOfCommits?.toFixed(4) ?? '') : '',
    isHarness ? verdict.others.map(otherText).join(' ') : '',
    atStartText(atStart),
    [...new Set(decided.map(({ signal }) => signal))].join(' '),
    evidenceList(decided, MOST),
    evidenceList(against, MOST),
    usage.inputTokens ?? '',
    usage.outputTokens ?? '',
    usage.costUsd ?? '',
  ];
  return stringify([cells], { record_delimiter: '\r\n', escape_formulas: true });
}

/** `codex:0.2500`; without a share where none of its evidence stands on a commit. */
function otherText({ harness, shareOfCommits }: OtherHarness): string {
  return shareOfCommits === null ? harness : `${harness}:${shareOfCommits.toFixed(4)}`;
}

/** More would be no cell. */
const MOST = 20;

function atStartText(atStart: Attribution): string {
  return atStart.kind === 'harness' ? atStart.harness : atStart.kind;
}
