import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { HARNESSES } from '../../src/attribution/catalogue.ts';
import { CONVENTION_NEEDLES } from '../../src/attribution/conventions.ts';
import { program } from '../../src/cli/program.ts';
import { metrics } from '../../src/measurement/metrics.ts';
import { generatedDocuments } from '../../tools/generated-documents.ts';
import { commandLine } from '../support/command-line.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...globSync('docs/**/*.md', { cwd: root }),
];
const scripts: Readonly<Record<string, string>> = JSON.parse(read('package.json')).scripts;

describe.each(documents)('%s', (path) => {
  const text = read(path);

  it('says something', () => {
    expect(text.trim().length).toBeGreaterThanOrEqual(200);
  });

  it('links to files that are there', () => {
    const withoutCode = text.replaceAll(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
    const links = [...withoutCode.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !existsSync(join(root, dirname(path), link)))).toEqual([]);
  });

  it('names scripts that there are', () => {
    const named = [...text.matchAll(/npm run ([a-z:-]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names verbs and options that the command line has', async () => {
    for (const [, verb = '', rest = ''] of text.matchAll(/npm run cli -- ([a-z-]+)([^\n`]*)/g)) {
      const { exitCode, out } = await commandLine([verb, '--help']);
      expect([path, verb, exitCode]).toEqual([path, verb, 0]);
      for (const [option] of rest.replace(/#.*$/, '').matchAll(/--[a-z0-9-]+/g))
        expect(out).toContain(option);
    }
  });
});

describe('README.md', () => {
  const readme = read('README.md');

  it('names the harnesses that it was asked to compare, and how many there are', () => {
    const named = ['Claude Code', 'Claude MPM', 'Codex', 'Gemini CLI', 'Auggie', 'Qwen', 'DeepSeek', 'Warp'];
    const all = [...named, 'Cursor', 'GitHub Copilot', 'Aider'];
    expect(all.filter((name) => !readme.includes(name))).toEqual([]);
    expect(readme).toContain(`[${HARNESSES.length} harnesses](docs/harnesses.md)`);
  });

  it('begins with the demo', () => {
    expect(/```sh\n([^\n]+)\n```/.exec(readme)?.[1]).toBe('npm ci && npm run demo');
  });

  it("prints the fixture's report with the command that it shows", async () => {
    const [, args = ''] = /\nnpm run cli -- (report --input test\/fixtures[^\n]+)/.exec(readme) ?? [];
    const { exitCode, out } = await commandLine(args.split(' '));
    expect([exitCode, out.slice(0, 18)]).toEqual([0, 'Harnesses, week 46']);
  });
});

describe('CONTRIBUTING.md', () => {
  it('describes every folder of the sources', () => {
    const text = read('CONTRIBUTING.md');
    const folders = globSync('*/', { cwd: join(root, 'src') }).map(
      (folder) => `src/${folder.replace(/\/$/, '')}`,
    );
    expect(folders.filter((folder) => !text.includes(`\`${folder}\``))).toEqual([]);
  });
});

describe('generated documents', () => {
  it.each(generatedDocuments().map(({ path, text }) => [path, text]))('%s is fresh', (path, text) => {
    expect(read(path)).toBe(text);
  });

  it('docs/metrics.md defines every metric in its own words', () => {
    const text = read('docs/metrics.md');
    for (const { id, definition, denominator } of metrics) {
      expect([id, text.includes(`\`${id}\``), text.includes(definition), text.includes(denominator)]).toEqual(
        [id, true, true, true],
      );
    }
  });
});

describe('docs/harnesses.md', () => {
  const text = read('docs/harnesses.md');

  it.each(HARNESSES.map((harness) => [harness.name, harness] as const))(
    'tells of %s how to switch its marks on, and where every mark was seen',
    (name, { homepage, signals }) => {
      expect(text).toContain(`\n| **${name}** | `);
      const section = text.split(`\n### ${name}\n`)[1]?.split(/\n##/)[0] ?? '';
      expect(section).toContain(`](${homepage})`);
      for (const { id } of signals) expect(section).toContain(`| \`${id}\` | `);
      for (const { example } of signals)
        expect(section).toContain(`](${example.source.replaceAll("'", '%27')})`);
    },
  );

  it('links to headings that there are', () => {
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^a-z0-9 _-]/g, '')
        .replaceAll(' ', '-'),
    );
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
    expect(links.filter((anchor) => !headings.includes(anchor))).toEqual([]);
    expect(headings).toEqual([...new Set(headings)]);
  });

  it('names every convention that is read', () => {
    expect(CONVENTION_NEEDLES.filter((needle) => !text.toLowerCase().includes(needle))).toEqual([]);
  });

  it('is a table wherever it is meant to be one: no text breaks a cell', () => {
    const tables = new MarkdownIt({ html: true }).parse(text, {}).filter(({ type }) => type === 'table_open');
    const rules = text.split('\n').filter((line) => /^\|(?: :?-+:? \|)+$/.test(line));
    expect(tables.length).toBe(rules.length);
    const ragged = [...text.matchAll(/(?:^\|.*\|\n)+/gm)].filter(([table]) => {
      const columns = table
        .trim()
        .split('\n')
        .map((line) => line.replaceAll('\\|', '').split('|').length);
      return new Set(columns).size > 1;
    });
    expect(ragged).toEqual([]);
  });
});

describe('the command line', () => {
  it('has help for every verb', () => {
    const { commands } = program({ out: process.stdout, log: process.stderr }, () => undefined);
    expect(commands.every((command) => command.summary() !== '' && command.description() !== '')).toBe(true);
  });
});
