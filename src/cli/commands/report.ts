import { Command, Option } from 'commander';
import { parseInstant } from '../../calendar/parse-instant.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Report } from '../../domain/report.ts';
import { toCsv } from '../../report/csv.ts';
import { toJson } from '../../report/json.ts';
import { toMarkdown } from '../../report/markdown.ts';
import type { LinkStyle } from '../../report/nodes/pull-request-link.ts';
import { makeReport } from '../../tasks/make-report.ts';
import { readConfig } from '../config-input.ts';
import { EXIT_CODE } from '../exit-code.ts';
import { openFacts } from '../facts-input.ts';
import { gather } from '../live/gather.ts';
import { OPTIONS } from '../live/options.ts';
import { selectRepositories } from '../live/select-repositories.ts';
import { goLive, isLive, type LiveOptions } from '../live/targets.ts';
import { momentOfWeek, neededSince } from '../live/window.ts';
import { logNotices } from '../notices.ts';
import { writeOutput } from '../output.ts';
import type { SetExitCode } from '../program.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';

interface ReportOptions extends LiveOptions {
  readonly input?: string;
  readonly since?: Instant;
  readonly week?: string;
  readonly asOf?: string;
  readonly wait: boolean;
  readonly format: 'markdown' | 'json' | 'csv';
  readonly out?: string;
  readonly strict: boolean;
}

/** A report, how its pull requests are linked, and what the process should end with for its facts. */
interface Made {
  readonly report: Report;
  readonly links: LinkStyle;
  readonly exitCode: number;
  readonly done: () => void;
}

/** `report`: the weekly comparison per harness, from a file of facts or from GitHub. */
export function reportCommand(
  terminal: Terminal,
  setExitCode: SetExitCode,
  surroundings: Surroundings,
): Command {
  return new Command('report')
    .summary('print the weekly comparison per harness')
    .description(
      'Prints the weekly comparison per harness: of repositories at GitHub (--repo, --org) or of a file of facts ' +
        '(--input). Reads only.',
    )
    .option('-i, --input <facts>', 'facts file (JSON Lines), or - for standard input; no network')
    .addOption(OPTIONS.repo().conflicts('input'))
    .addOption(OPTIONS.org().conflicts('input'))
    .addOption(
      OPTIONS.since('collect pull requests updated since then (default: what the report needs)').conflicts(
        'input',
      ),
    )
    .option('--week <week>', 'the report on this week, e.g. 2026-W46 (default: the last complete one)')
    .addOption(
      new Option(
        '--as-of <moment>',
        'how things stood then, e.g. 2026-11-16T07:00:00Z (default: when the facts were observed)',
      ).conflicts('week'),
    )
    .addOption(
      new Option('-f, --format <format>', 'what to print')
        .choices(['markdown', 'json', 'csv'])
        .default('markdown'),
    )
    .addOption(OPTIONS.wait())
    .addOption(OPTIONS.host().conflicts('input'))
    .addOption(OPTIONS.config())
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .option('--strict', 'end with code 3 if the facts are incomplete', false)
    .action(async (options: ReportOptions) => {
      const { report, links, exitCode, done } = isLive(options)
        ? await reportLive(options, terminal, surroundings)
        : await reportOnFile(options, terminal);
      logNotices(report.completeness.notices, terminal);
      await writeOutput(
        [textOf(report, links, options.format)],
        { path: options.out, source: options.input },
        terminal,
      );
      done();
      const isLacking = options.strict && !report.completeness.complete;
      setExitCode(exitCode === EXIT_CODE.done && isLacking ? EXIT_CODE.incomplete : exitCode);
    });
}

async function reportOnFile(options: ReportOptions, terminal: Terminal): Promise<Made> {
  if (options.input === undefined) {
    throw new UsageError(
      'Say what to report on: --repo owner/name or --org name at GitHub, or --input and a facts file.',
    );
  }
  const { config, digest, notices } = await readConfig(options.config);
  logNotices(notices, terminal);
  const given = options.asOf === undefined ? null : parseInstant(options.asOf);
  const { facts, where } = await openFacts(options.input, terminal);
  const asOf =
    options.week === undefined
      ? given
      : momentOfWeek(options.week, config.report.timeZone, facts.header.observedAt);
  const report = await makeReport({ facts, where, config, configuration: digest, asOf, tool: version() });
  return { report, links: 'redirect', exitCode: EXIT_CODE.done, done: () => undefined };
}

async function reportLive(
  options: ReportOptions,
  terminal: Terminal,
  surroundings: Surroundings,
): Promise<Made> {
  const given = options.asOf === undefined ? null : parseInstant(options.asOf);
  const { connection, targets, config: found } = await goLive(options, terminal, surroundings);
  const { config, digest } = found;
  const until = surroundings.now();
  const asOf = options.week === undefined ? given : momentOfWeek(options.week, config.report.timeZone, until);
  const { repositories, notices } = await selectRepositories(connection.forge, targets, config.scope);
  logNotices(notices, terminal);
  const updatedSince = options.since ?? neededSince(config, asOf ?? until);
  const { wait } = options;
  const gathered = await gather(
    { connection, repositories, updatedSince, until, wait },
    terminal,
    surroundings,
  );
  const report = await makeReport({
    facts: gathered.collection,
    where: connection.host.name,
    config,
    configuration: digest,
    asOf,
    tool: version(),
  });
  return {
    report,
    links: connection.host.name === 'github.com' ? 'redirect' : 'plain',
    exitCode: gathered.exitCode(),
    done: connection.logCost,
  };
}

function textOf(report: Report, links: LinkStyle, format: ReportOptions['format']): string {
  switch (format) {
    case 'markdown':
      return `${report.title}\n\n${toMarkdown(report, { links })}`;
    case 'json':
      return toJson(report);
    case 'csv':
      return toCsv(report);
  }
}
