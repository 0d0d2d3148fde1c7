import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLine, factsText, workplace } from '../support/command-line.ts';
import { at, commit, hoursAfter, pullRequest, thinPullRequest, user } from '../support/pull-request.ts';

const NORTHWIND = 'test/fixtures/northwind.jsonl';
let place: ReturnType<typeof workplace>;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.remove());

describe('report', () => {
  it('prints a Markdown report by default', async () => {
    const { exitCode, out } = await commandLine(['report', '--input', NORTHWIND]);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^Harnesses, week 46 \(9–15 Nov 2026\): /);
    expect(out).toContain('| **Claude Code** |');
    expect(out).toContain('<!-- harness-metrics:report v=1');
  });

  it('prints JSON with the parts that the contract names', async () => {
    const { out } = await commandLine(['report', '-i', NORTHWIND, '-f', 'json']);
    const report: Record<string, unknown> = JSON.parse(out);
    expect(report).toMatchObject({
      schemaVersion: 1,
      contrasts: expect.arrayContaining([expect.objectContaining({ metric: 'time-to-merge', a: 'codex' })]),
      decisions: [],
      trials: [],
      cost: null,
    });
    for (const key of ['window', 'lookBack', 'asOf', 'completeness', 'cohorts', 'coverage', 'waiting']) {
      expect(report).toHaveProperty(key);
    }
  });

  it('prints CSV', async () => {
    const { out } = await commandLine(['report', '-i', NORTHWIND, '-f', 'csv']);
    expect(out.split('\r\n')[0]).toMatch(
      /^cohort,metric,title,statistic,n,unknown,value,low,high,unit,note,against,model,design,grade,/,
    );
  });

  it('writes to a file and says so beside the output', async () => {
    const path = place.file('report.md', '');
    const { out, log } = await commandLine(['report', '-i', NORTHWIND, '-o', path]);
    expect([out, log]).toEqual(['', `Wrote ${path}\n`]);
    expect(readFileSync(path, 'utf8')).toMatch(/^Harnesses, week 46/);
  });

  it('shows how things stood at an earlier moment', async () => {
    const { out } = await commandLine([
      'report',
      '-i',
      NORTHWIND,
      '--as-of',
      '2026-11-02T07:00Z',
      '-f',
      'json',
    ]);
    expect(JSON.parse(out)).toMatchObject({ asOf: '2026-11-02T07:00:00.000Z', window: { week: '2026-W44' } });
  });

  it('makes the same bytes again', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => commandLine(['report', '-i', NORTHWIND])));
    expect(first).toEqual(second);
  });

  it('goes by the configuration, and prints which', async () => {
    const config = place.file('harness-metrics.yml', 'report: { time-zone: Europe/Berlin, look-back: 4w }\n');
    const { out } = await commandLine(['report', '-i', NORTHWIND, '-c', config, '-f', 'json']);
    const report = JSON.parse(out);
    expect(report.timeZone).toBe('Europe/Berlin');
    expect(report.lookBack).toMatchObject({ weeks: 4, until: '2026-11-01T23:00:00.000Z' });
    expect(report.configuration).toMatch(/^[0-9a-f]{12}$/);
  });

  it('ends with code 3 on incomplete facts if it shall be strict, and says what is missing either way', async () => {
    const incomplete = { complete: { missing: 12, why: 'the rate limit was reached' } } as const;
    const facts = place.file('facts.jsonl', await factsText([pullRequest()], incomplete));
    const lenient = await commandLine(['report', '-i', facts]);
    const strict = await commandLine(['report', '-i', facts, '--strict']);
    expect([lenient.exitCode, strict.exitCode]).toEqual([0, 3]);
    expect(strict.out).toMatch(/12 PRs/);
    expect(strict.out).toContain('the rate limit was reached');
  });

  it('reports on a week without pull requests', async () => {
    const facts = place.file('facts.jsonl', await factsText([]));
    const { exitCode, out } = await commandLine(['report', '-i', facts]);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^Harnesses, week 46 /);
  });

  it('reports on thin facts and calls what is missing unknown', async () => {
    const thin = Array.from({ length: 30 }, (_, number) =>
      thinPullRequest({ number: number + 1, createdAt: at('2026-09-01T00:00Z') }),
    );
    const { exitCode, out } = await commandLine([
      'report',
      '-i',
      place.file('facts.jsonl', await factsText(thin)),
    ]);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/unknown/);
  });
});

describe('report, given something it cannot use,', () => {
  it.each([
    [
      ['report'],
      'Say what to report on: --repo owner/name or --org name at GitHub, or --input and a facts file',
    ],
    [
      ['report', '-i', 'nowhere.jsonl'],
      'Cannot read the facts file nowhere.jsonl: there is no such file or folder',
    ],
    [['report', '-i', NORTHWIND, '-f', 'html'], 'Allowed choices are markdown, json, csv'],
    [['report', '-i', NORTHWIND, '--as-of', 'yesterday'], '"yesterday" is not a moment'],
    [['report', '-i', NORTHWIND, '--as-of', '2026-12-24'], 'The facts end at 2026-11-16T07:00:00.000Z'],
    [['report', '-i', NORTHWIND, '-c', 'nowhere.yml'], 'Cannot read the configuration nowhere.yml'],
    [
      ['report', '-i', NORTHWIND, '-o', 'nowhere/report.md'],
      'Cannot write nowhere/report.md: there is no such file or folder',
    ],
    [['reprot'], "unknown command 'reprot'"],
  ])('ends with code 2 and the remedy: %j', async (args, message) => {
    const { exitCode, out, log } = await commandLine(args);
    expect([exitCode, out]).toEqual([2, '']);
    expect(log).toContain(message);
  });

  it('names the line of a wrong configuration and the nearest right key', async () => {
    const config = place.file('harness-metrics.yml', 'version: 1\nreport:\n  look-bak: 13w\n');
    const { exitCode, log } = await commandLine(['report', '-i', NORTHWIND, '-c', config]);
    expect(exitCode).toBe(2);
    expect(log).toMatch(/harness-metrics\.yml:3:3: .*"look-bak".*"look-back"/);
  });

  it('names line 731 of broken facts and prints no report', async () => {
    const lines = readFileSync(NORTHWIND, 'utf8').split('\n');
    lines[730] = `${lines[730]?.slice(0, 100)}`;
    const { exitCode, out, log } = await commandLine([
      'report',
      '-i',
      place.file('facts.jsonl', lines.join('\n')),
    ]);
    expect([exitCode, out]).toEqual([1, '']);
    expect(log).toMatch(/facts\.jsonl:731: /);
  });

  it('sees that a file was cut in the middle', async () => {
    const text = readFileSync(NORTHWIND, 'utf8');
    const cut = text.slice(0, text.lastIndexOf('{"kind":"end"'));
    const { exitCode, log } = await commandLine(['report', '-i', place.file('facts.jsonl', cut)]);
    expect(exitCode).toBe(1);
    expect(log).toContain('without its end line');
  });

  it('refuses two records of one pull request that cannot be put in order, and names both lines', async () => {
    const twice = await factsText([pullRequest(), pullRequest()]);
    const { exitCode, log } = await commandLine(['report', '-i', place.file('facts.jsonl', twice)]);
    expect(exitCode).toBe(1);
    expect(log).toContain('example/shop#1 stands on lines 2 and 3');
  });
});

describe('a file that is written', () => {
  it('stays as it was where the facts are broken half-way', async () => {
    const lines = readFileSync(NORTHWIND, 'utf8').split('\n');
    lines[20] = '{broken';
    const facts = place.file('facts.jsonl', lines.join('\n'));
    const out = place.file('verdicts.txt', 'keep\n');
    expect(await commandLine(['attribute', '-i', facts, '-o', out])).toMatchObject({ exitCode: 1 });
    expect(readFileSync(out, 'utf8')).toBe('keep\n');
  });

  it.each(['attribute', 'report'])('is never the one that %s reads', async (verb) => {
    const text = readFileSync(NORTHWIND, 'utf8');
    const facts = place.file('facts.jsonl', text);
    const { exitCode, log } = await commandLine([verb, '-i', facts, '-o', facts]);
    expect([exitCode, log]).toEqual([2, expect.stringContaining('it is the file that is read')]);
    expect(readFileSync(facts, 'utf8') === text).toBe(true);
  });

  it.each([
    [['report', '-i', 'src'], 'Cannot read the facts file src: it is a folder'],
    [['report', '-i', NORTHWIND, '-o', 'src'], 'Cannot write src: it is a folder'],
    [['doctor', '-c', 'src'], 'Cannot read the configuration src: it is a folder'],
    [['report', '-i', NORTHWIND, '--as-of=-271821-04-20T00:00Z'], '"-271821-04-20T00:00Z" is not a moment'],
  ])('or read is a file, and a moment is of our time: %j', async (args, message) => {
    const { exitCode, log } = await commandLine(args);
    expect([exitCode, log]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('report, given odd pull requests,', () => {
  it('takes the newer of two records', async () => {
    const createdAt = at('2026-11-10T09:00Z');
    const open = pullRequest({ createdAt });
    const merged = pullRequest({ createdAt, mergedAt: hoursAfter(5, createdAt) });
    const facts = place.file('facts.jsonl', await factsText([open, merged]));
    const { out } = await commandLine(['report', '-i', facts, '-f', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      completeness: { read: 1 },
      all: { thisWeek: { opened: 1, merged: 1 } },
    });
  });

  it('says of a merge before the creation that its time is unknown', async () => {
    const odd = { ...pullRequest({ mergedAt: at('2026-10-06T09:00Z') }), mergedAt: at('2020-01-01T00:00Z') };
    const { exitCode, out, log } = await commandLine([
      'report',
      '-i',
      place.file('facts.jsonl', await factsText([odd])),
      '-f',
      'json',
    ]);
    expect(exitCode).toBe(0);
    expect(log).toMatch(/note: .*example\/shop#1.*mergedAt/);
    expect(JSON.parse(out).completeness.notices[0]).toMatch(/example\/shop#1/);
  });

  it('sets pull requests of the future aside and says how many', async () => {
    const future = pullRequest({ number: 2, createdAt: at('2027-01-01T00:00Z') });
    const facts = place.file('facts.jsonl', await factsText([pullRequest(), future]));
    const { exitCode, out, log } = await commandLine(['report', '-i', facts, '-f', 'json']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(out).completeness.read).toBe(1);
    expect(log).toMatch(/example\/shop#2/);
  });

  it('takes ghosts, no commits, ten thousand commits and whole bodies', async () => {
    const createdAt = at('2026-09-07T09:00Z');
    const many = Array.from({ length: 10_000 }, (_, index) =>
      commit({ author: user('ada'), at: createdAt - index }),
    );
    const odd = [
      pullRequest({ number: 1, createdAt, author: null }),
      pullRequest({ number: 2, createdAt, commits: [] }),
      pullRequest({ number: 3, createdAt, commits: many }),
      pullRequest({ number: 4, createdAt, body: 'x'.repeat(65_536) }),
      pullRequest({
        number: 5,
        createdAt,
        title: '\u202e\u200b🤖 ${{ github.token }}',
        headBranch: '"><img src=x>',
      }),
    ];
    const { exitCode, out } = await commandLine([
      'report',
      '-i',
      place.file('facts.jsonl', await factsText(odd)),
      '-f',
      'json',
    ]);
    expect([exitCode, JSON.parse(out).completeness.read]).toEqual([0, 5]);
  });
});
