import { Command, InvalidArgumentError, Option } from 'commander';
import type { Evaluation } from '../../evaluation/evaluation.ts';
import { type Thresholds, type Unmet, unmetThresholds } from '../../evaluation/unmet-thresholds.ts';
import { attributionKit } from '../../tasks/attribution-kit.ts';
import { evaluateFacts } from '../../tasks/evaluate-facts.ts';
import { readConfig } from '../config-input.ts';
import { evaluationText } from '../evaluation-text.ts';
import { EXIT_CODE } from '../exit-code.ts';
import { openFacts } from '../facts-input.ts';
import { OPTIONS } from '../live/options.ts';
import { logNotices } from '../notices.ts';
import { writeOutput } from '../output.ts';
import type { SetExitCode } from '../program.ts';
import { paint, type Terminal } from '../terminal.ts';
import { toShare } from '../to-share.ts';
import { UsageError } from '../usage-error.ts';

interface EvaluateOptions extends Thresholds {
  readonly config?: string;
  readonly format: 'text' | 'json';
  readonly out?: string;
}

/** `evaluate`: how right attribution is on labelled facts. */
export function evaluateCommand(terminal: Terminal, setExitCode: SetExitCode): Command {
  return new Command('evaluate')
    .summary('measure attribution on labelled pull requests')
    .description(
      'Attributes the pull requests of a facts file that say what the right answer is ("expected") and prints ' +
        'precision, recall and F1 per harness with intervals of 95 %, how often the model is right, and every error. ' +
        'A threshold that is not met ends it with code 10. Shares are written 0.98 or 98%. Reads only.',
    )
    .argument('<facts>', 'labelled facts file (JSON Lines), or - for standard input')
    .addOption(share('--min-precision <share>', 'of all claims, at least so many are right'))
    .addOption(share('--min-recall <share>', 'of all rows with a harness, at least so many are found'))
    .addOption(share('--min-f1 <share>', 'F1 of all harnesses together is at least that'))
    .addOption(
      new Option(
        '--max-false-claims <number>',
        'at most so many claims where no harness is expected',
      ).argParser(toCount),
    )
    .addOption(share('--min-per-harness <share>', 'precision and recall of every harness are at least that'))
    .addOption(
      new Option('--min-rows <number>', '--min-per-harness looks at harnesses with at least so many rows')
        .argParser(toCount)
        .default(20),
    )
    .addOption(new Option('-f, --format <format>', 'what to print').choices(['text', 'json']).default('text'))
    .addOption(OPTIONS.config())
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .action(async (path: string, options: EvaluateOptions) => {
      setExitCode(await evaluateFile(path, options, terminal));
    });
}

async function evaluateFile(path: string, options: EvaluateOptions, terminal: Terminal): Promise<number> {
  const { config, notices } = await readConfig(options.config);
  logNotices(notices, terminal);
  const input = await openFacts(path, terminal);
  const evaluation = await evaluateFacts(input, attributionKit(config).catalogue);
  if (evaluation.labelled === 0) {
    throw new UsageError(
      `${input.where} has no labelled pull request. Give each its "expected", such as {"harness": "codex"} or {"harness": null}.`,
    );
  }
  const unmet = unmetThresholds(evaluation, options);
  await writeOutput([textOf(evaluation, unmet, options)], { path: options.out, source: path }, terminal);
  for (const one of unmet) {
    terminal.log.write(`${paint(terminal.log, 'red', 'not met:')} ${unmetText(one)}\n`);
  }
  return unmet.length === 0 ? EXIT_CODE.done : EXIT_CODE.gateSaidNo;
}

function textOf(evaluation: Evaluation, unmet: readonly Unmet[], { format }: EvaluateOptions): string {
  if (format === 'text') return evaluationText(evaluation);
  return `${JSON.stringify({ schemaVersion: 1, ...evaluation, unmet }, null, 2)}\n`;
}

function unmetText({ figure, harness, needed, found }: Unmet): string {
  const subject = harness === null ? figure : `${figure} of ${harness}`;
  if (figure === 'false claims') return `${subject}: ${found}, at most ${needed} allowed`;
  const measured = found === null ? 'there is nothing to measure it on' : found.toFixed(4);
  return `${subject}: ${measured}, at least ${needed} wanted`;
}

function share(flags: string, what: string): Option {
  return new Option(flags, what).argParser(toShare);
}

function toCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It is a whole number, e.g. 0.');
  return Number(text);
}
