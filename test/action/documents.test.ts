import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUT_SPECS } from '../../src/action/input-specs.ts';
import { OUTPUT_SPECS } from '../../src/action/outputs.ts';
import { ACTION, workflowTemplate } from '../../src/cli/workflow-template.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const document = read('docs/action.md');

describe('action.yml', () => {
  it('has the inputs and outputs that the code reads and writes, and runs the bundle', () => {
    const { inputs, outputs, runs } = parse(read('action.yml'));
    expect(inputs).toEqual(
      Object.fromEntries(
        INPUT_SPECS.map(({ name, description, default: value }) => [name, { description, default: value }]),
      ),
    );
    expect(outputs).toEqual(
      Object.fromEntries(OUTPUT_SPECS.map(({ name, description }) => [name, { description }])),
    );
    expect(runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
  });
});

describe('docs/action.md (rules 19 and 28: files and minutes)', () => {
  it('has a row for every input and output, in their words', () => {
    const inputs = INPUT_SPECS.map(
      ({ name, description, default: value }) =>
        `| \`${name}\` | ${value === '' ? '' : `\`${value}\``} | ${description} |`,
    );
    const outputs = OUTPUT_SPECS.map(({ name, description }) => `| \`${name}\` | ${description} |`);
    const rows = document
      .split('\n')
      .filter((line) => line.startsWith('| `') && !line.startsWith('| `contents'));
    expect(rows.filter((row) => [...inputs, ...outputs].includes(row))).toEqual([...inputs, ...outputs]);
  });

  it('shows the workflow that init writes', () => {
    const [, shown = ''] =
      /```yaml\n# \.github\/workflows\/harness-metrics\.yml\n([\s\S]*?)```/.exec(document) ?? [];
    expect(shown).toBe(workflowTemplate(ACTION));
  });

  it('says where the commit comes from, and names no tag that moves', () => {
    expect(document).toContain('`COMMIT` the full commit of a release');
    const used = [...document.matchAll(/^\s*- uses: \S+@(\S+)/gm)].map(([, ref = '']) => ref);
    expect(used.filter((ref) => !/^(?:COMMIT|[0-9a-f]{40})$/.test(ref))).toEqual([]);
  });
});

describe('workflows', () => {
  const paths = ['ci', 'code-scanning', 'release', 'dogfood'].map((name) => `.github/workflows/${name}.yml`);

  it.each(paths)('%s grants nothing by default and pins every action by its commit', (path) => {
    const text = read(path);
    expect(parse(text).permissions).toEqual({});
    const used = [...text.matchAll(/^\s*- uses: (\S+)/gm)].map(([, name = '']) => name);
    expect(used.filter((name) => name !== './' && !/@[0-9a-f]{40}$/.test(name))).toEqual([]);
  });

  it('dogfood runs in the groups that others are told to have, with their permissions', () => {
    const [own, told] = [read('.github/workflows/dogfood.yml'), workflowTemplate('./')].map((text) => {
      const { concurrency, jobs } = parse(text);
      const { 'harness-metrics': job } = jobs;
      return { whole: concurrency, ofJob: job.concurrency, permissions: job.permissions };
    });
    expect(own).toEqual(told);
  });

  it.each(paths)('%s puts no text of an event into a shell', (path) => {
    const { jobs }: { jobs: Record<string, { steps: { run?: string }[] }> } = parse(read(path));
    const scripts = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run = '' }) => run));
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });
});
