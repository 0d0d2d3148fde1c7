import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Report } from '../domain/report.ts';
import { toCsv } from '../report/csv.ts';
import { toJson } from '../report/json.ts';
import { toMarkdown } from '../report/markdown.ts';
import { collectPullRequests } from '../tasks/collect-pull-requests.ts';
import type { CollectionNotice, Repository } from '../tasks/forge.ts';
import { type PublishedReports, publishReports } from '../tasks/publish-reports.ts';
import { publishedAccount } from './published-account.ts';
import type { RunConfig } from './read-config.ts';
import type { RunContext } from './run-context.ts';
import { emptyRecord, type RunRecord } from './run-record.ts';
import { version } from './version.ts';

/** Publishes every week that is due; the newest report goes into files and the summary too. */
export async function reportMode(
  repositories: readonly Repository[],
  { config, digest }: RunConfig,
  { forge, inputs, now, place }: RunContext,
): Promise<RunRecord> {
  const sources = repositories.map(({ name }) => name);
  const tool = version();
  const notices: (() => readonly CollectionNotice[])[] = [];
  const published = await publishReports(forge, {
    target: inputs.reportRepository ?? config.report.repository ?? place.repository,
    sources,
    // By name where all have one: a renamed repository is found by its new one.
    selection: inputs.repositories.some((name) => name.endsWith('/*')) ? inputs.repositories : sources,
    config,
    configuration: digest,
    tool,
    now,
    asked: inputs.asOf,
    links: place.links,
    dryRun: inputs.dryRun,
    collect: (window) => {
      const collection = collectPullRequests(forge, { repositories: sources, ...window, tool, now });
      notices.push(collection.notices);
      return collection;
    },
  });
  const account = publishedAccount(published);
  const newest = published.reports.at(-1)?.report;
  const record = {
    ...emptyRecord('weekly report'),
    ...account,
    failures: failuresOf(published),
    notes: [...account.notes, ...new Set(notices.flatMap((of) => of()).map(({ text }) => text))],
  };
  if (newest === undefined) return record;
  const body = toMarkdown(newest, { links: place.links });
  await writeFiles(newest, body, resolve(place.workspace, inputs.outputDirectory));
  const path = `${inputs.outputDirectory.replace(/\/+$/, '')}/report.md`;
  return {
    ...record,
    read: [readText(newest)],
    report: { title: newest.title, body },
    outputs: { ...record.outputs, 'report-path': path },
  };
}

function failuresOf({ reports }: PublishedReports): readonly string[] {
  return reports.flatMap(({ week, result }) =>
    result.kind === 'not-published' && result.reason === 'failed'
      ? [`The report of ${week} could not be published: ${result.why}`]
      : [],
  );
}

async function writeFiles(report: Report, body: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all([
    writeFile(join(folder, 'report.md'), `# ${report.title}\n\n${body}`),
    writeFile(join(folder, 'report.json'), toJson(report)),
    writeFile(join(folder, 'report.csv'), toCsv(report)),
  ]);
}

function readText({ completeness: { read, complete, why }, scope }: Report): string {
  const where = scope.length === 1 ? (scope[0] ?? '') : `${scope.length} repositories`;
  return `${read.toLocaleString('en')} pull requests of ${where} for the report${complete ? '' : `, incomplete: ${why}`}`;
}
