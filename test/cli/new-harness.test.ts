import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileCatalogue } from '../../src/attribution/compile-catalogue.ts';
import type { Harness } from '../../src/attribution/harness.ts';
import { VOCABULARY } from '../../src/cli/config-input.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { matchedSignals } from '../attribution/matched-signals.ts';
import { signalChecks } from '../attribution/signal-checks.ts';
import { commandLine, type Finished, workplace } from '../support/command-line.ts';
import { machine } from './on-github.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CATALOGUE = 'src/attribution/catalogue.ts';
const ACME = 'src/attribution/harnesses/acme-agent.ts';
const ABOUT = ['--name', "Acme's Agent", '--vendor', 'Acme', '--homepage', 'https://acme.example/agent'];
const SOURCE = ['--source', 'https://github.com/acme/shop/commit/1234567890123456789012345678901234567890'];

/** One of each shape. */
const MARKS = [
  'Co-authored-by: Acme Agent (gpt-5.4) <agent@acme.example>',
  'Co-authored-by: Acme Agent (opus-4.6) <agent@acme.example>',
  'Co-authored-by: acme-cloud[bot] <4242+acme-cloud[bot]@users.noreply.github.com>',
  'Acme-Session: https://acme.example/s/0f0e0d0c-1234',
  'Acme Agent <commits@acme.example>',
  'acme-agent[bot]',
  'acme/fix-basket',
  '🤖 Generated with [Acme Agent](https://acme.example/agent)',
  "_Acme's `agent` | see https://acme.example/sessions/efac0d120892445392891db9ebd93991_",
  '<!-- acme-agent task=0f0e0d0c-1234 -->',
  'Assisted-by: Acme:gpt-5.4',
];

let place: ReturnType<typeof workplace>;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.remove());

function newHarness(id: string, ...args: readonly string[]): Promise<Finished> {
  const surroundings = machine({ url: '' }, { folder: place.folder });
  return commandLine(['new-harness', id, ...ABOUT, ...args], { surroundings });
}

function examples(marks: readonly string[]): readonly string[] {
  return marks.flatMap((mark) => ['--example', mark]);
}

/** What `catalogue.ts` needs, and what the checks of the project go by. */
function checkout(): void {
  mkdirSync(join(place.folder, 'src'));
  for (const path of ['src/attribution', 'src/domain', 'package.json', 'biome.json'])
    cpSync(join(ROOT, path), join(place.folder, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(place.folder, 'node_modules'));
}

function read(path: string): string {
  return readFileSync(join(place.folder, path), 'utf8');
}

/** Throws what the tool printed where it is not content. */
function tool(path: string, ...args: readonly string[]): void {
  const all = [join(ROOT, 'node_modules', path), ...args];
  execFileSync(process.execPath, all, { cwd: place.folder, encoding: 'utf8' });
}

function shapeOfCheckout(): readonly string[] {
  return [
    read(CATALOGUE),
    ...readdirSync(join(place.folder, 'src/attribution'), { recursive: true }).map(String),
  ];
}

describe('new-harness in a checkout', () => {
  beforeEach(checkout);

  it('writes a harness that types, the linter and the checks of the catalogue take as it is', async () => {
    const kinds = ['--kind', 'cli', 'ide', '--tier', '3', '--since', '2025-03-01'];
    const { exitCode, out, log } = await newHarness('acme-agent', ...examples(MARKS), ...SOURCE, ...kinds);
    expect([exitCode, out]).toEqual([0, '']);
    expect(log).toContain(`✓ Wrote ${ACME}\n✓ Added it to ${CATALOGUE}\n`);
    tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--vcs-enabled=false', ACME, CATALOGUE);
    const project = { extends: join(ROOT, 'tsconfig.json'), include: [], files: [CATALOGUE] };
    writeFileSync(join(place.folder, 'tsconfig.json'), JSON.stringify(project));
    tool('typescript/bin/tsc', '--noEmit');

    const { HARNESSES } = await import(pathToFileURL(join(place.folder, CATALOGUE)).href);
    const all: readonly Harness[] = HARNESSES;
    expect(all.map(({ id }) => id)).toEqual(all.map(({ id }) => id).toSorted());
    const acme = all.find(({ id }) => id === 'acme-agent')!;
    const catalogue = compileCatalogue(all);
    const wrong = acme.signals
      .flatMap(signalChecks)
      .filter(
        ({ signal, text, matches }) =>
          matchedSignals(signal, text, catalogue).includes(signal.id) !== matches,
      );
    expect(wrong).toEqual([]);
    expect(acme.signals.map(({ id, status, alsoMatches }) => [id, status, alsoMatches ?? []])).toEqual([
      ['acme-agent/co-author-trailer', 'proven', [MARKS[1]]],
      ['acme-agent/account', 'proven', []],
      ['acme-agent/acme-session-trailer', 'proven', []],
      ['acme-agent/commit-address', 'proven', []],
      ['acme-agent/account-2', 'proven', []],
      ['acme-agent/branch', 'proven', []],
      ['acme-agent/footer', 'proven', []],
      ['acme-agent/footer-2', 'proven', []],
      ['acme-agent/hidden-mark', 'proven', []],
    ]);
    expect(acme.signals.every(({ nearMisses }) => nearMisses.length >= 2)).toBe(true);
    expect(acme).toMatchObject({
      name: "Acme's Agent",
      tier: 3,
      kinds: ['cli', 'ide'],
      since: '2025-03-01',
      namedInConventions: ["acme's agent", 'acme'],
    });
  }, 60_000);

  it.each([
    ['Acme-Session: https://acme.example/s/ffffffff-9876', 'another session'],
    ['<!-- acme-agent task=ffffffff-9876 -->', 'another task'],
  ])('takes what differs from run to run for that: %s', async (other) => {
    const marks = other.startsWith('<') ? [MARKS[9]!, other] : [MARKS[3]!, other];
    await newHarness('acme-agent', ...examples(marks), ...SOURCE);
    expect(read(ACME)).toContain(`alsoMatches: ['${other}']`);
  });

  it('keeps a mark without a public commit or pull request unproven, and says so', async () => {
    const { log } = await newHarness(
      'acme-agent',
      ...examples(['acme/x']),
      '--source',
      'https://acme.example/docs',
    );
    expect(read(ACME)).toContain("status: 'unproven'");
    expect(log).toContain('1 of 1 marks stay weak until "source" is a public commit or pull request.');
  });

  it.each(['continue-x', 'codex-2', 'a', 'zzz', 'default'])(
    'finds the place of %s in the lists',
    async (id) => {
      const before = read(CATALOGUE).split('\n');
      expect((await newHarness(id, ...examples(['acme/x']), ...SOURCE)).exitCode).toBe(0);
      const added = read(CATALOGUE).split('\n');
      expect(added.length).toBe(before.length + 2);
      tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--vcs-enabled=false', CATALOGUE);
    },
  );

  it.each([
    ['codex', 'acme/x', 'src/attribution/harnesses/codex.ts'],
    ['dependabot', 'acme/x', 'is automation'],
    ['coderabbitai', 'acme/x', 'is the account of an AI reviewer'],
    ['Acme Agent', 'acme/x', 'lower-case letters'],
    ['../acme', 'acme/x', 'lower-case letters'],
    ['acme-agent', 'codex/fix-basket', 'is a mark already: codex/branch'],
    ['acme-agent', 'dependabot[bot]', 'is a mark already'],
    ['acme-agent', 'feature/basket', 'branches of people'],
    ['acme-agent', 'Signed-off-by: Acme <agent@acme.example>', "people's trailer"],
    ['acme-agent', 'ann@users.noreply.github.com', 'gives such an address to people'],
    ['acme-agent', 'acme', 'is a single word'],
    ['acme-agent', 'Assisted-by: Codex', 'is what conventions call Codex'],
    ['acme-agent', 'é ü', 'no word of five letters'],
    ['acme-agent', 'coderabbitai[bot]', 'is the account of an AI reviewer'],
    [
      'acme-agent',
      'Co-authored-by: coderabbitai[bot] <136622811+coderabbitai[bot]@users.noreply.github.com>',
      'is a mark already: ai-reviewer/accepted-suggestion',
    ],
    ['acme-agent', '## Summary by Sourcery', 'is a mark already: ai-reviewer/summary-heading'],
    ['acme-agent', 'Co-authored-by: Ann <ann@gmail.com>', "names neither Acme's Agent nor Acme"],
    ['acme-agent', 'Co-authored-by: Ann <ann@acme.example>', "names neither Acme's Agent nor Acme"],
    ['acme-agent', 'Ann Example <ann@gmail.com>', 'it may be a person'],
    ['acme-agent', 'ann@gmail.com', 'it may be a person'],
    ['acme-agent', 'Generated with AI', "or any tool's"],
    ['acme-agent', 'Assisted-by: Ann', 'it may be a person'],
    ['acme-agent', 'X-Model: gpt-5.4-codex', "or any tool's"],
    ['constructor', 'acme/x', 'Every object of the language has that name'],
    ['toString', 'acme/x', 'Every object of the language has that name'],
    ['acme-agent', 'two\nlines', 'One line'],
  ])('refuses %s with %j, and writes nothing', async (id, mark, why) => {
    const before = shapeOfCheckout();
    const { exitCode, log } = await newHarness(id, ...examples([mark]), ...SOURCE);
    expect([exitCode, log]).toEqual([2, expect.stringContaining(why)]);
    expect(shapeOfCheckout()).toEqual(before);
  });

  it('writes nothing where the catalogue is another than it knows', async () => {
    writeFileSync(join(place.folder, CATALOGUE), 'export const HARNESSES = [];\n');
    const before = shapeOfCheckout();
    const { exitCode, log } = await newHarness('acme-agent', ...examples(['acme/x']), ...SOURCE);
    expect([exitCode, log]).toEqual([1, expect.stringContaining('add the two lines by hand')]);
    expect(shapeOfCheckout()).toEqual(before);
  });

  it('takes the harness away again where the catalogue cannot be written', async () => {
    mkdirSync(join(place.folder, `${CATALOGUE}.partial`));
    const { exitCode, log } = await newHarness('acme-agent', ...examples(['acme/x']), ...SOURCE);
    expect([exitCode, log]).toEqual([2, expect.stringContaining(`Cannot write ${CATALOGUE}`)]);
    expect(() => read(ACME)).toThrow('ENOENT');
  });

  it('wants a source for each example, or one for all', async () => {
    const { exitCode, log } = await newHarness(
      'acme-agent',
      ...examples(['a/x', 'b/x', 'c/x']),
      ...SOURCE,
      ...SOURCE,
    );
    expect([exitCode, log]).toEqual([2, expect.stringContaining('3 --example and 2 --source')]);
  });
});

describe('new-harness anywhere else', () => {
  it('prints the configuration that does the same for a harness of your own', async () => {
    const { exitCode, out, log } = await newHarness('acme-agent', ...examples(MARKS), ...SOURCE);
    expect([exitCode, log]).toEqual([2, expect.stringContaining('.github/harness-metrics.yml')]);
    expect(parseConfig(out, 'hm.yml', VOCABULARY).config.signals).toMatchObject([
      {
        id: 'acme-agent',
        name: "Acme's Agent",
        logins: ['acme-cloud[bot]', 'acme-agent[bot]'],
        emails: ['commits@acme.example'],
        branchPrefixes: ['acme/'],
      },
    ]);
    expect(readdirSync(place.folder)).toEqual([]);
  });

  it.each(['dependabot[bot]', 'coderabbitai[bot]', 'codex/fix-basket', 'Ann Example <ann@gmail.com>'])(
    'writes no configuration for %s either',
    async (mark) => {
      const { exitCode, out } = await newHarness('acme-agent', ...examples([mark]), ...SOURCE);
      expect([exitCode, out]).toEqual([2, '']);
    },
  );

  it('says that the configuration tells nothing by a line', async () => {
    const { exitCode, out, log } = await newHarness('acme-agent', ...examples(['Made by Acme']), ...SOURCE);
    expect([exitCode, out, log]).toEqual([2, '', expect.stringContaining('a line of text cannot be told')]);
  });
});
