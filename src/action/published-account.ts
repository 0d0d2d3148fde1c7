import type { PublishedReport } from '../tasks/publish-in-order.ts';
import type { PublishedReports } from '../tasks/publish-reports.ts';
import { NO_OUTPUTS } from './outputs.ts';
import type { RunRecord } from './run-record.ts';

type Account = Pick<RunRecord, 'written' | 'planned' | 'notWritten' | 'notes' | 'outputs'>;

const NOTHING: Account = { written: [], planned: [], notWritten: [], notes: [], outputs: NO_OUTPUTS };

/** What became of the reports, in words and ids. */
export function publishedAccount({ reports, upToDate }: PublishedReports): Account {
  if (upToDate !== null) {
    const { week, repository, number } = upToDate;
    const notes = [`The report of ${week} was published before: ${repository}#${number}. Nothing is due.`];
    return { ...NOTHING, notes, outputs: { ...NO_OUTPUTS, 'report-number': String(number) } };
  }
  return reports.map(one).reduce(both, NOTHING);
}

function both(first: Account, second: Account): Account {
  const { outputs } = second;
  const number = outputs['report-number'] || first.outputs['report-number'];
  const isPublished = first.outputs.published === 'true' || outputs.published === 'true';
  return {
    written: [...first.written, ...second.written],
    planned: [...first.planned, ...second.planned],
    notWritten: [...first.notWritten, ...second.notWritten],
    notes: [...first.notes, ...second.notes],
    outputs: { ...NO_OUTPUTS, 'report-number': number, published: String(isPublished) },
  };
}

function one(report: PublishedReport): Account {
  const base = { ...NOTHING, notWritten: report.notices };
  const { result, week } = report;
  if (result.kind === 'not-published') {
    return { ...base, notWritten: [`the report of ${week}: ${result.why}`, ...report.notices] };
  }
  if (result.kind === 'would-create') {
    const issue = `an issue in ${result.repository}: ${result.title}`;
    return { ...base, planned: [issue, ...closedText(report)] };
  }
  const { repository, number } = result.document;
  const issue = `${repository}#${number}`;
  const outputs = { ...NO_OUTPUTS, 'report-number': String(number) };
  switch (result.kind) {
    case 'created': {
      const written = [`the report of ${week}: ${issue}`, ...closedText(report)];
      return { ...base, written, outputs: { ...outputs, published: 'true' } };
    }
    case 'renewed':
      return {
        ...base,
        written: [`the report of ${week} anew: ${issue}`],
        outputs: { ...outputs, published: 'true' },
      };
    case 'would-renew':
      return { ...base, planned: [`the report of ${week} anew: ${issue}`], outputs };
    case 'unchanged':
    case 'already-published':
      return { ...base, notes: [`The report of ${week} was published before: ${issue}.`], outputs };
    case 'edited-by-others':
      return {
        ...base,
        notWritten: [`the report of ${week}: somebody edited ${issue}`, ...report.notices],
        outputs,
      };
  }
}

function closedText({ closed }: PublishedReport): readonly string[] {
  return closed.map((number) => `issue ${number} closed: a newer report is there`);
}
