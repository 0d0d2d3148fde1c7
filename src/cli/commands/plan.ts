import { Command, Option } from 'commander';
import { PLANNED_METRICS, type PlannedMetric } from '../../planning/planned-metric.ts';
import { randomSource } from '../../planning/random-source.ts';
import { type PlannedFacts, planWhatIf } from '../../tasks/plan-what-if.ts';
import { readConfig } from '../config-input.ts';
import { openFacts } from '../facts-input.ts';
import { OPTIONS } from '../live/options.ts';
import { logNotices } from '../notices.ts';
import { writeOutput } from '../output.ts';
import type { Terminal } from '../terminal.ts';
import { type NumberRule, toNumbers } from '../to-numbers.ts';
import { toShare } from '../to-share.ts';
import { UsageError } from '../usage-error.ts';
import { whatIfText } from '../what-if-text.ts';

interface PlanOptions {
  readonly input: string;
  readonly whatIf: boolean;
  readonly metric: PlannedMetric['id'];
  readonly persons: readonly number[];
  readonly weeks: readonly number[];
  readonly effects?: readonly number[];
  readonly users?: number;
  readonly runs: number;
  readonly seed: number;
  readonly config?: string;
  readonly format: 'text' | 'json';
  readonly out?: string;
}

/** `plan`: what could be shown here, before one begins. */
export function planCommand(terminal: Terminal): Command {
  return new Command('plan')
    .summary('say how many people and weeks are needed to show an effect')
    .description(
      "Says how likely a harness's effect would be shown, from the variation in the organisation's own pull requests: by " +
        'the standing gate, which looks every week, and by a trial in alternating weeks, looked at once. Reads only.',
    )
    .requiredOption('-i, --input <facts>', 'facts file (JSON Lines), or - for standard input')
    .option('--what-if', 'try effects out on organisations drawn from the facts', false)
    .addOption(
      new Option('--metric <id>', 'what is to be shown')
        .choices(Object.keys(PLANNED_METRICS))
        .default('time-to-merge'),
    )
    .addOption(list('--persons <numbers>', 'numbers of people, beside your own', PERSONS, [20, 40, 80]))
    .addOption(list('--weeks <numbers>', 'weeks of pull requests at the gate', WEEKS, [13, 26, 52]))
    .addOption(
      new Option(
        '--effects <numbers>',
        'ratios of times (default: 0.8,0.67,0.5), or changes of a share in points, such as -5,-10',
      ).argParser((text: string) => toNumbers(text, EFFECTS)),
    )
    .addOption(
      new Option(
        '--users <share>',
        'of the people, how many work both with and without the harness (default: as in the facts)',
      ).argParser(toShare),
    )
    .addOption(number('--runs <number>', 'how often each size is drawn', RUNS, 500))
    .addOption(number('--seed <number>', 'the same seed gives the same figures', SEED, 1))
    .addOption(new Option('-f, --format <format>', 'what to print').choices(['text', 'json']).default('text'))
    .addOption(OPTIONS.config())
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .action((options: PlanOptions) => plan(options, terminal));
}

async function plan(options: PlanOptions, terminal: Terminal): Promise<void> {
  if (!options.whatIf) throw new UsageError('Say what to plan: --what-if tries effects out on your facts.');
  const { config, notices } = await readConfig(options.config);
  logNotices(notices, terminal);
  const metric = PLANNED_METRICS[options.metric];
  const { persons, weeks, users = null, runs, seed } = options;
  const effects = options.effects === undefined ? null : effectsOf(options.effects, metric);
  const input = await openFacts(options.input, terminal);
  const planned = await planWhatIf(
    { ...input, config },
    { metric, effects, persons, weeks, users, runs },
    randomSource(seed),
  );
  logNotices(planned.notices, terminal);
  await writeOutput([textOf(planned, options)], { path: options.out, source: options.input }, terminal);
}

function textOf({ result }: PlannedFacts, { format, seed }: PlanOptions): string {
  if (format === 'text') return whatIfText(result, seed);
  return `${JSON.stringify({ schemaVersion: 1, seed, ...result, metric: result.metric.id }, null, 2)}\n`;
}

/** Points are written as people say them; inside, shares are 0–1. */
function effectsOf(numbers: readonly number[], { id, kind }: PlannedMetric): readonly number[] {
  const isTime = kind === 'time';
  const isFit = (effect: number): boolean =>
    isTime ? effect >= 0.1 && effect <= 10 && effect !== 1 : effect !== 0 && Math.abs(effect) < 100;
  const wrong = numbers.find((effect) => !isFit(effect));
  if (wrong !== undefined) {
    const wanted = isTime
      ? 'ratios between 0.1 and 10 other than 1, e.g. 0.8,0.5'
      : 'points between -99 and 99 other than 0, e.g. -5,-10';
    throw new UsageError(`--effects ${wrong} makes no sense for ${id}: give ${wanted}.`);
  }
  return isTime ? numbers : numbers.map((points) => points / 100);
}

const PERSONS: NumberRule = { form: 'whole', least: 2, most: 500, hint: 'whole numbers from 2 to 500' };
const WEEKS: NumberRule = { form: 'whole', least: 1, most: 156, hint: 'whole numbers from 1 to 156' };
const RUNS: NumberRule = { form: 'whole', least: 100, most: 20_000, hint: 'a number from 100 to 20000' };
const SEED: NumberRule = { form: 'whole', least: 0, most: 2 ** 32 - 1, hint: 'a whole number, e.g. 1' };
const EFFECTS: NumberRule = { form: 'decimal', least: -99, most: 99, hint: 'numbers, e.g. 0.8,0.67' };

function list(flags: string, what: string, rule: NumberRule, value: readonly number[]): Option {
  return new Option(flags, what)
    .argParser((text: string) => toNumbers(text, rule))
    .default(value, value.join(','));
}

function number(flags: string, what: string, rule: NumberRule, value: number): Option {
  const first = (text: string): number => toNumbers(text, rule)[0] ?? value;
  return new Option(flags, what).argParser(first).default(value);
}
