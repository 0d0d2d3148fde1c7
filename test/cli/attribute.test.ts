import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLine, factsText, workplace } from '../support/command-line.ts';
import { at, commit, pullRequest, user } from '../support/pull-request.ts';

const createdAt = at('2026-09-07T09:00Z');
const claude = pullRequest({
  number: 12,
  createdAt,
  commits: [
    commit({
      author: user('ada'),
      at: createdAt - 60_000,
      message: 'Sort the basket\n\nCo-Authored-By: Claude Opus 4.6 <noreply@anthropic.com>',
    }),
  ],
});
const hostile = pullRequest({
  number: 13,
  createdAt,
  body: '> 🤖 Generated with [Claude Code](https://claude.com/claude-code)\n\n::error::pwned \u001b[31mred\u001b[0m',
});

let place: ReturnType<typeof workplace>;
let facts: string;
beforeEach(async () => {
  place = workplace();
  facts = place.file(
    'facts.jsonl',
    await factsText([claude, hostile, pullRequest({ number: 14, createdAt })]),
  );
});
afterEach(() => place.remove());

describe('attribute', () => {
  it('prints a line each', async () => {
    const { exitCode, out, log } = await commandLine(['attribute', '-i', facts]);
    expect([exitCode, log]).toEqual([0, 'Why? Add --number and the number of a pull request.\n']);
    expect(out.split('\n')).toEqual([
      'example/shop#12  Claude Code, model claude/opus-4.6 (declared, not proven), conclusive (text that anybody can write)',
      'example/shop#13  unattributed',
      'example/shop#14  unattributed',
      '',
      '3 PRs: 1 attributed (0 by a person’s word, 0 by identity, 1 by text alone, which anyone can write), 2 unattributed.',
      '',
    ]);
  });

  it('explains one: which signals, where, why', async () => {
    const { out } = await commandLine(['attribute', '-i', facts, '--number', '12']);
    expect(out).toMatch(/^example\/shop#12: Claude Code, model claude\/opus-4\.6/);
    expect(out).toMatch(
      /Decided by\n {4}trailer, commit [0-9a-f]{7}, line 3 {2}"Co-Authored-By: Claude Opus 4\.6/,
    );
    expect(out).toContain('In the comparison: counts as Claude Code');
  });

  it('explains what was seen and set aside, with the reason', async () => {
    const { out } = await commandLine(['attribute', '-i', facts, '-n', '13']);
    expect(out).toContain('example/shop#13: unattributed');
    expect(out).toMatch(/Seen, and set aside\n {4}body, line 1 .*: in a quotation/);
    expect(out).toContain('In the comparison: counts as unmarked');
  });

  it('says of silence that it is no evidence', async () => {
    const { out } = await commandLine(['attribute', '-i', facts, '-n', '14']);
    expect(out).toContain('No mark of any kind was found. That does not mean a person wrote it.');
  });

  it('lets nothing of a body command the terminal or the runner', async () => {
    const evil = pullRequest({
      number: 1,
      createdAt,
      repository: 'example/shop',
      commits: [
        commit({
          author: user('ada'),
          at: createdAt - 1,
          message: 'x\n\nCo-authored-by: aider (\u001b]0;pwned\u0007$(rm)) <aider@aider.chat>',
        }),
      ],
    });
    const path = place.file('evil.jsonl', await factsText([evil]));
    for (const args of [['-n', '1'], ['-f', 'csv'], []]) {
      const { out } = await commandLine(['attribute', '-i', path, ...args], { isTTY: true });
      expect(out.replace(/\r?\n/g, '')).not.toMatch(/\p{Cc}/u);
      expect(out).not.toMatch(/^\s*(?:::|##\[)/m);
    }
  });

  it('prints one JSON object a line', async () => {
    const { out, log } = await commandLine(['attribute', '-i', facts, '-f', 'json']);
    expect(log).toBe('');
    const objects = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(objects.map(({ number, verdict }) => [number, verdict.kind])).toEqual([
      [12, 'harness'],
      [13, 'unattributed'],
      [14, 'unattributed'],
    ]);
  });

  it('prints CSV', async () => {
    const { out } = await commandLine(['attribute', '-i', facts, '-f', 'csv', '-n', '12']);
    expect(out.split('\r\n').slice(0, 2)).toEqual([
      'repository,number,kind,harness,model,strength,basis,share-of-commits,others,at-start,signals,evidence,against,declared-input-tokens,declared-output-tokens,declared-cost-usd',
      expect.stringMatching(
        /^example\/shop,12,harness,claude-code,claude\/opus-4\.6,conclusive,text,1.0000,,claude-code,claude-code\//,
      ),
    ]);
  });

  it('puts into CSV where the evidence stands, how strong it is and what spoke against it, and no text', async () => {
    const { out } = await commandLine(['attribute', '-i', facts, '-f', 'csv']);
    const [, first, second] = out.split('\r\n');
    expect(first).toMatch(
      /,"?claude-code\/co-author-trailer \(trailer [0-9a-f]{7,12} line 3, certain\)"?,,,,$/,
    );
    expect(second).toMatch(/,,"claude-code\/[\w-]+ \(body line 1, \w+\): in a quotation",,,$/);
    expect(out).not.toMatch(/pwned|Generated with|noreply/);
  });

  it.each([
    [['-n', '99'], 'has no pull request of any repository, number 99'],
    [['-r', 'example/other'], 'has no pull request of example/other'],
    [['-n', 'twelve'], 'It is the number of a pull request'],
  ])('ends with code 2 for %j', async (args, message) => {
    const { exitCode, log } = await commandLine(['attribute', '-i', facts, ...args]);
    expect(exitCode).toBe(2);
    expect(log).toContain(message);
  });
});
