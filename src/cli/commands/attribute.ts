import { Command, Option } from 'commander';
import type { Config } from '../../config/to-config.ts';
import type { CohortNaming } from '../../domain/comparison-plan.ts';
import type { PullRequestRef } from '../../domain/pull-request-ref.ts';
import { attributionCsvHeader, attributionCsvLine } from '../../report/attribution-csv.ts';
import { attributionExplanation, verdictText } from '../../report/attribution-explanation.ts';
import { attributionTally } from '../../report/attribution-tally.ts';
import { printable } from '../../report/printable.ts';
import { type Attributed, attributeFacts } from '../../tasks/attribute-facts.ts';
import { attributionKit } from '../../tasks/attribution-kit.ts';
import { readConfig } from '../config-input.ts';
import { type FactsInput, openFacts } from '../facts-input.ts';
import { OPTIONS } from '../live/options.ts';
import { pullRequestFacts } from '../live/pull-request-facts.ts';
import { goLive } from '../live/targets.ts';
import { logNotices } from '../notices.ts';
import { writeOutput } from '../output.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

interface AttributeOptions {
  readonly input?: string;
  readonly host?: string;
  readonly number?: number;
  readonly repo?: string;
  readonly config?: string;
  readonly format: 'text' | 'json' | 'csv';
  readonly out?: string;
}

type Naming = ReadonlyMap<string, CohortNaming>;

/** `attribute`: which harness made a pull request, by which signals, and what spoke against it. */
export function attributeCommand(terminal: Terminal, surroundings: Surroundings): Command {
  return new Command('attribute')
    .summary('say which harness made a pull request, and why')
    .description(
      'Says which harness made each pull request of a file of facts: a line each, or with --number everything that ' +
        'was seen, where it stands, why the verdict, and what spoke against it. With --repo and --number and without ' +
        'a file it asks GitHub. Reads only.',
    )
    .option('-i, --input <facts>', 'facts file (JSON Lines), or - for standard input')
    .addOption(OPTIONS.number('only pull requests of this number, explained'))
    .option('-r, --repo <owner/name>', 'only this repository; without --input: at GitHub')
    .addOption(
      new Option('-f, --format <format>', 'what to print; json is one object a line')
        .choices(['text', 'json', 'csv'])
        .default('text'),
    )
    .addOption(OPTIONS.host().conflicts('input'))
    .addOption(OPTIONS.config())
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .action((options: AttributeOptions) => attributeAll(options, terminal, surroundings));
}

async function attributeAll(
  options: AttributeOptions,
  terminal: Terminal,
  surroundings: Surroundings,
): Promise<void> {
  const { input, config, done } = await factsOf(options, terminal, surroundings);
  const { catalogue, naming } = attributionKit(config);
  const found = attributeFacts(input.facts, catalogue, isWanted(options));
  await writeOutput(
    textOf(atLeastOne(found, options, input.where), options, naming),
    { path: options.out, source: options.input },
    terminal,
  );
  if (options.format === 'text' && options.number === undefined)
    terminal.log.write('Why? Add --number and the number of a pull request.\n');
  done();
}

interface AttributeInput {
  readonly input: FactsInput;
  readonly config: Config;
  readonly done: () => void;
}

async function factsOf(
  options: AttributeOptions,
  terminal: Terminal,
  surroundings: Surroundings,
): Promise<AttributeInput> {
  if (options.input === undefined) return factsFromGitHub(options, terminal, surroundings);
  const { config, notices } = await readConfig(options.config);
  logNotices(notices, terminal);
  return { input: await openFacts(options.input, terminal), config, done: () => undefined };
}

async function factsFromGitHub(
  { repo, number, host, config: path }: AttributeOptions,
  terminal: Terminal,
  surroundings: Surroundings,
): Promise<AttributeInput> {
  if (repo === undefined || number === undefined) {
    throw new UsageError('Say which: --repo owner/name --number 731 at GitHub, or --input and a facts file.');
  }
  const live = {
    repo: [repo],
    ...(host === undefined ? {} : { host }),
    ...(path === undefined ? {} : { config: path }),
  };
  const { connection, targets, config } = await goLive(live, terminal, surroundings);
  const ref = { repository: targets.repositories[0] ?? repo, number };
  const input = await pullRequestFacts(connection.forge, ref, surroundings.now());
  return { input, config: config.config, done: connection.logCost };
}

function isWanted({ input, number, repo }: AttributeOptions): (ref: PullRequestRef) => boolean {
  if (input === undefined) return () => true;
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
  const tally = attributionTally();
  for await (const { ref, attributed } of found) {
    tally.add(attributed);
    if (format === 'json') yield `${JSON.stringify({ ...ref, ...attributed })}\n`;
    else if (format === 'csv') yield attributionCsvLine(ref, attributed);
    else if (number !== undefined) yield attributionExplanation(ref, attributed, naming);
    else yield `${printable(ref.repository)}#${ref.number}  ${verdictText(attributed.verdict, naming)}\n`;
  }
  if (format === 'text' && number === undefined) yield `\n${tally.text()}\n`;
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
