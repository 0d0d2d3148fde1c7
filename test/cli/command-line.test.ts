import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLine, workplace } from '../support/command-line.ts';

let place: ReturnType<typeof workplace>;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.remove());

describe('the command line', () => {
  it('helps', async () => {
    const { exitCode, out } = await commandLine(['--help']);
    expect(exitCode).toBe(0);
    for (const word of ['report', 'attribute', 'doctor', 'Exit codes']) expect(out).toContain(word);
  });

  it('prints its version', async () => {
    expect(await commandLine(['--version'])).toMatchObject({
      exitCode: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  it('without a command says what there is and ends with code 2', async () => {
    const { exitCode, log } = await commandLine([]);
    expect(exitCode).toBe(2);
    expect(log).toContain('report');
  });

  it('paints errors on a terminal only', async () => {
    const wrong = ['report', '-i', 'nowhere.jsonl'];
    const plain = await commandLine(wrong);
    expect(plain.log).toMatch(/^error: Cannot read/);
  });

  it('ends quietly when the reader of its output goes away', () => {
    const script =
      'node src/cli/main.ts report --input test/fixtures/northwind.jsonl --format json | head -c 10';
    const { stdout, stderr } = spawnSync('bash', ['-c', `set -o pipefail; ${script}`], { encoding: 'utf8' });
    expect([stdout.length, stderr]).toEqual([10, '']);
  });

  it('reads facts from standard input', () => {
    const script = 'node src/cli/main.ts report --input - < test/fixtures/harbor.jsonl';
    const { stdout, status } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    expect([status, stdout.slice(0, 18)]).toEqual([0, 'Harnesses, week 46']);
  });
});

describe('doctor', () => {
  it('says that the defaults are in force where there is no file', async () => {
    const { exitCode, out } = await commandLine(['doctor']);
    expect(exitCode).toBe(0);
    expect(out).toContain('No .github/harness-metrics.yml: the defaults are in force.');
    expect(out).toContain('"lookBackWeeks": 13');
  });

  it('finds a configuration right, and says which of its keys have no effect yet', async () => {
    const path = place.file('right.yml', 'version: 1\nreport: { time-zone: Europe/Berlin, day: friday }\n');
    const { exitCode, out, log } = await commandLine(['doctor', '--config', path]);
    expect(exitCode).toBe(0);
    expect(out).toContain('right.yml is right.');
    expect(log).toMatch(/note: .*day/);
  });

  it('names every problem of a wrong one', async () => {
    const path = place.file('wrong.yml', 'minimum: { prs: many }\nreport: { time-zone: Middle/Earth }\n');
    const { exitCode, log } = await commandLine(['doctor', '--config', path]);
    expect(exitCode).toBe(2);
    expect(log).toMatch(/wrong\.yml:1:\d+: /);
    expect(log).toMatch(/wrong\.yml:2:\d+: /);
  });

  it('says so of a file that is not YAML', async () => {
    const path = place.file('wrong.yml', 'report: [\u0000\n\t- {');
    expect(await commandLine(['doctor', '--config', path])).toMatchObject({ exitCode: 2 });
  });
});
