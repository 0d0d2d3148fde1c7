import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { AI_REVIEWERS } from '../../attribution/ai-reviewers.ts';
import { automationAccounts } from '../../attribution/automation.ts';
import { HARNESSES } from '../../attribution/catalogue.ts';
import { printable } from '../../report/printable.ts';
import { addToCatalogue } from '../../scaffold/add-to-catalogue.ts';
import { harnessSource } from '../../scaffold/harness-source.ts';
import { inHouseConfig } from '../../scaffold/in-house-config.ts';
import type { Example } from '../../scaffold/infer-signal.ts';
import { scaffoldHarness } from '../../scaffold/scaffold-harness.ts';
import { CATALOGUE_PATH, harnessPath, readCheckout, writeHarness } from '../checkout.ts';
import { harnessRecipe } from '../harness-recipe.ts';
import type { Surroundings } from '../surroundings.ts';
import { paint, type Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

const TIERS = [1, 2, 3, 4] as const;
const KINDS = ['cloud-agent', 'cli', 'ide'] as const;
const MARKS = ['always', 'sometimes', 'never'] as const;

interface NewHarnessOptions {
  readonly name: string;
  readonly vendor: string;
  readonly homepage: string;
  readonly example: readonly string[];
  readonly source: readonly string[];
  readonly tier: (typeof TIERS)[number];
  readonly kind: readonly (typeof KINDS)[number][];
  readonly marks: (typeof MARKS)[number];
  readonly on: string;
  readonly off: string;
  readonly since: string;
}

/** `new-harness`: a harness more for the catalogue, from its real marks, in a checkout of this project. */
export function newHarnessCommand(terminal: Terminal, surroundings: Surroundings): Command {
  return new Command('new-harness')
    .summary('add a harness to the catalogue of a checkout, from its real marks')
    .description(
      `In a checkout of harness-metrics: writes ${harnessPath('ID')} from real marks and its two lines in ${CATALOGUE_PATH}, and says what comes next. Nothing is written unless all of it works. No network.`,
    )
    .addArgument(new Argument('<id>', 'for ever: lower-case letters, digits and hyphens').argParser(toId))
    .requiredOption('--name <name>', 'as it is printed', toText)
    .requiredOption('--vendor <name>', 'who makes it', toText)
    .requiredOption('--homepage <url>', 'its home page', toAddress)
    .requiredOption(
      '--example <mark>',
      'a real mark, word for word: a trailer, "Name <address>", a login with [bot], a branch or a line; once for each',
      addMark,
    )
    .requiredOption(
      '--source <url>',
      'where the mark was seen: a public commit or pull request; one for each --example, or one for all',
      addAddress,
    )
    .addOption(
      new Option('--tier <number>', '1 wraps a model, 2 workflow tool, 3 orchestrates, 4 framework of agents')
        .argParser(toTier)
        .default(2),
    )
    .addOption(new Option('--kind <kinds...>', 'what it runs as').choices(KINDS).default(['cli'], 'cli'))
    .addOption(
      new Option('--marks <how>', 'whether it marks commits by default').choices(MARKS).default('sometimes'),
    )
    .option('--on <text>', 'how its marks are switched on', toText, 'not documented')
    .option('--off <text>', 'how its marks are switched off', toText, 'not documented')
    .option('--since <date>', 'the day it became public; no older mark counts', toDate, '2022-01-01')
    .action((id: string, options: NewHarnessOptions) => newHarness(id, options, terminal, surroundings));
}

async function newHarness(
  id: string,
  options: NewHarnessOptions,
  { out, log }: Terminal,
  { folder, now }: Surroundings,
): Promise<void> {
  failIfTaken(id);
  const examples = withSources(options);
  const { name, vendor, homepage, tier, kind: kinds, marks: commits, on, off, since } = options;
  if (Date.parse(since) > now()) throw new UsageError(`--since ${since} is in the future`);
  const about = { id, name, vendor, homepage, tier, kinds, marks: { commits, on, off }, since };
  const harness = scaffoldHarness({ about, examples, known: HARNESSES, now: now() });
  const checkout = await readCheckout(folder);
  if (checkout === null) failElsewhere(inHouseConfig({ id, name }, examples), out);
  await writeHarness(folder, {
    id,
    source: harnessSource(harness),
    catalogue: addToCatalogue(checkout.catalogue, id),
  });
  const tick = paint(log, 'green', '✓');
  log.write(
    `${tick} Wrote ${harnessPath(id)}\n${tick} Added it to ${CATALOGUE_PATH}\n${harnessRecipe(harness)}`,
  );
}

function failIfTaken(id: string): void {
  if (HARNESSES.some((harness) => harness.id === id))
    throw new UsageError(`${id} is there already: ${harnessPath(id)}. Add further marks to it.`);
  const { apps, machineUsers } = automationAccounts();
  if (apps.includes(id) || machineUsers.includes(id))
    throw new UsageError(`${id} is automation, in src/attribution/automation.ts: it belongs to no harness.`);
  if (AI_REVIEWERS.some(({ login }) => login === id))
    throw new UsageError(
      `${id} is the account of an AI reviewer, in src/attribution/ai-reviewers.ts. If it writes code too, give the harness an id of its own.`,
    );
}

function withSources({ example, source }: NewHarnessOptions): readonly Example[] {
  const [only = ''] = source;
  if (source.length !== 1 && source.length !== example.length)
    throw new UsageError(
      `${example.length} --example and ${source.length} --source: give one --source for each --example, in their order, or one for all.`,
    );
  return example.map((text, index) => ({ text, source: source[index] ?? only }));
}

/** The configuration goes where products go, so that it can be written to a file. */
function failElsewhere(config: string | null, out: Terminal['out']): never {
  const here = 'This folder is no checkout of harness-metrics, so it has no catalogue.';
  if (config === null)
    throw new UsageError(
      `${here} A harness of your own needs no code, but a line of text cannot be told by the configuration: give a login, an address, a branch or a trailer.`,
    );
  out.write(`${config}\n`);
  throw new UsageError(
    `${here} A harness of your own needs no code: the lines above are for .github/harness-metrics.yml.`,
  );
}

function toId(text: string): string {
  if (Object.hasOwn(Object.prototype, text))
    throw new InvalidArgumentError('Every object of the language has that name; take another.');
  if (/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text) && text.length <= 40) return text;
  throw new InvalidArgumentError(
    'Up to 40 lower-case letters, digits and single hyphens, a letter first, such as claude-code.',
  );
}

function toText(text: string): string {
  const plain = text.trim();
  if (plain !== '' && plain.length <= 200 && printable(plain) === plain) return plain;
  throw new InvalidArgumentError('One line of 1 to 200 visible characters.');
}

function addMark(text: string, before: readonly string[] = []): readonly string[] {
  // Emoji are joined and coloured by these two, which are invisible elsewhere.
  const visible = text.replace(/[\u{fe0f}\u{200d}]/gu, '').trim();
  if (visible !== '' && text.length <= 300 && printable(visible) === visible) return [...before, text.trim()];
  throw new InvalidArgumentError('One line of 1 to 300 visible characters, word for word.');
}

function toAddress(text: string): string {
  if (/^https:\/\/[\w.-]+\.\w+(?:\/[^\s<>"'`|\\]*)?$/.test(text)) return text;
  throw new InvalidArgumentError('An address that begins with https://.');
}

function addAddress(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, toAddress(text)];
}

function toTier(text: string): (typeof TIERS)[number] {
  const tier = TIERS.find((known) => String(known) === text);
  if (tier !== undefined) return tier;
  throw new InvalidArgumentError('1, 2, 3 or 4.');
}

function toDate(text: string): string {
  const isDate = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
  if (isDate) return text;
  throw new InvalidArgumentError('A date such as 2026-01-31.');
}
