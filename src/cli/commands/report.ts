import { Command, Option } from 'commander';
import { parseInstant } from '../../calendar/parse-instant.ts';
import type { Report } from '../../domain/report.ts';
import { toCsv } from '../../report/csv.ts';
import { toJson } from '../../report/json.ts';
import { toMarkdown } from '../../report/markdown.ts';
import { makeReport } from '../../tasks/make-report.ts';
import { readConfig } from '../config-input.ts';
import { EXIT_CODE } from '../exit-code.ts';
import { openFacts } from '../facts-input.ts';
import { logNotices } from '../notices.ts';
import { writeOutput } from '../output.ts';
import type { SetExitCode } from '../program.ts';
import type { Terminal } from '../terminal.ts';
import { version } from '../version.ts';

interface ReportOptions {
  readonly input: string;
  readonly config?: string;
  readonly format: 'markdown' | 'json' | 'csv';
  readonly asOf?: string;
  readonly out?: string;
  readonly strict: boolean;
}

/** `report`: the weekly comparison per harness, from a file of facts. */
export function reportCommand(terminal: Terminal, setExitCode: SetExitCode): Command {
  return new Command('report')
    .summary('print the weekly comparison per harness')
    .description('Prints the weekly comparison per harness from a file of facts. Reads only; no network.')
    .requiredOption('-i, --input <facts>', 'facts file (JSON Lines), or - for standard input')
    .addOption(
      new Option('-f, --format <format>', 'what to print')
        .choices(['markdown', 'json', 'csv'])
        .default('markdown'),
    )
    .option(
      '--as-of <moment>',
      'how things stood then, e.g. 2026-11-16T07:00:00Z (default: when the facts were observed)',
    )
    .option('-c, --config <file>', 'configuration (default: .github/harness-metrics.yml if there is one)')
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .option('--strict', 'end with code 3 if the facts are incomplete', false)
    .action(async (options: ReportOptions) => {
      const report = await makeReportFrom(options, terminal);
      await writeOutput([textOf(report, options.format)], options.out, terminal);
      if (options.strict && !report.completeness.complete) setExitCode(EXIT_CODE.incomplete);
    });
}

async function makeReportFrom(options: ReportOptions, terminal: Terminal): Promise<Report> {
  const { config, digest, notices } = await readConfig(options.config);
  logNotices(notices, terminal);
  const asOf = options.asOf === undefined ? null : parseInstant(options.asOf);
  const { facts, where } = await openFacts(options.input, terminal);
  const report = await makeReport({ facts, where, config, configuration: digest, asOf, tool: version() });
  logNotices(report.completeness.notices, terminal);
  return report;
}

function textOf(report: Report, format: ReportOptions['format']): string {
  switch (format) {
    case 'markdown':
      return `${report.title}\n\n${toMarkdown(report)}`;
    case 'json':
      return toJson(report);
    case 'csv':
      return toCsv(report);
  }
}
