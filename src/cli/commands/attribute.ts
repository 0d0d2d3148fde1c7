import { Command, InvalidArgumentError, Option } from 'commander';
import type { CohortNaming } from '../../domain/comparison-plan.ts';
import type { PullRequestRef } from '../../domain/pull-request-ref.ts';
import { attributionCsvHeader, attributionCsvLine } from '../../report/attribution-csv.ts';
import { attributionExplanation, verdictText } from '../../report/attribution-explanation.ts';
import { printable } from '../../report/printable.ts';
import { type Attributed, attributeFacts } from '../../tasks/attribute-facts.ts';
import { attributionKit } from '../../tasks/attribution-kit.ts';
import { readConfig } from '../config-input.ts';
import { openFacts } from '../facts-input.ts';
import { logNotices } from '../notices.ts';
import { writeOutput } from '../output.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

interface AttributeOptions {
  readonly input: string;
  readonly number?: number;
  readonly repo?: string;
  readonly config?: string;
  readonly format: 'text' | 'json' | 'csv';
  readonly out?: string;
}

type Naming = ReadonlyMap<string, CohortNaming>;

/** `attribute`: which harness made a pull request, by which signals, and what spoke against it. */
export function attributeCommand(terminal: Terminal): Command {
  return new Command('attribute')
    .summary('say which harness made a pull request, and why')
    .description(
      'Says which harness made each pull request of a file of facts: a line each, or with --number everything that ' +
        'was seen, where it stands, why the verdict, and what spoke against it. Reads only; no network.',
    )
    .requiredOption('-i, --input <facts>', 'facts file (JSON Lines), or - for standard input')
    .option('-n, --number <number>', 'only pull requests of this number, explained', toNumber)
    .option('-r, --repo <owner/name>', 'only this repository')
    .addOption(
      new Option('-f, --format <format>', 'what to print; json is one object a line')
        .choices(['text', 'json', 'csv'])
        .default('text'),
    )
    .option('-c, --config <file>', 'configuration (default: .github/harness-metrics.yml if there is one)')
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .action((options: AttributeOptions) => attributeAll(options, terminal));
}

async function attributeAll(options: AttributeOptions, terminal: Terminal): Promise<void> {
  const { config, notices } = await readConfig(options.config);
  logNotices(notices, terminal);
  const { facts, where } = await openFacts(options.input, terminal);
  const { catalogue, naming } = attributionKit(config);
  const found = attributeFacts(facts, catalogue, isWanted(options));
  await writeOutput(textOf(atLeastOne(found, options, where), options, naming), options.out, terminal);
}

function isWanted({ number, repo }: AttributeOptions): (ref: PullRequestRef) => boolean {
  const repository = repo?.toLowerCase();
  return (ref) =>
    (number === undefined || ref.number === number) &&
    (repository === undefined || ref.repository.toLowerCase() === repository);
}

async function* textOf(
  found: AsyncIterable<Attributed>,
  { format, number }: AttributeOptions,
  naming: Naming,
): AsyncGenerator<string, void, void> {
  if (format === 'csv') yield attributionCsvHeader();
  for await (const { ref, attributed } of found) {
    if (format === 'json') yield `${JSON.stringify({ ...ref, ...attributed })}\n`;
    else if (format === 'csv') yield attributionCsvLine(ref, attributed);
    else if (number !== undefined) yield attributionExplanation(ref, attributed, naming);
    else yield `${printable(ref.repository)}#${ref.number}  ${verdictText(attributed.verdict, naming)}\n`;
  }
}

/** Asking for a pull request that is not there is an error, not an empty answer. */
async function* atLeastOne(
  found: AsyncIterable<Attributed>,
  { number, repo }: AttributeOptions,
  where: string,
): AsyncGenerator<Attributed, void, void> {
  let count = 0;
  for await (const one of found) {
    count += 1;
    yield one;
  }
  if (count > 0 || (number === undefined && repo === undefined)) return;
  const wanted = `${repo ?? 'any repository'}${number === undefined ? '' : `, number ${number}`}`;
  throw new UsageError(
    `${where} has no pull request of ${wanted}. Leave --number and --repo out to list all.`,
  );
}

function toNumber(text: string): number {
  if (!/^[1-9]\d{0,9}$/.test(text))
    throw new InvalidArgumentError('It is the number of a pull request, e.g. 731.');
  return Number(text);
}
