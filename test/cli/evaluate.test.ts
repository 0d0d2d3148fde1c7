import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import { commandLine, factsText, workplace } from '../support/command-line.ts';
import { at, pullRequest } from '../support/pull-request.ts';

const createdAt = at('2026-09-07T09:00Z');
const CLAUDE = '🤖 Generated with [Claude Code](https://claude.com/claude-code)';

function labelled(number: number, expected: PullRequest['expected'], facts: Partial<PullRequest> = {}) {
  return pullRequest({ number, createdAt, ...facts, ...(expected === undefined ? {} : { expected }) });
}

const CASES = [
  labelled(1, { harness: 'claude-code' }, { body: CLAUDE }),
  labelled(2, { harness: null }),
  labelled(3, { harness: 'claude-code' }, { body: `> ${CLAUDE}` }),
  labelled(4, undefined, { body: CLAUDE }),
  labelled(5, { harness: 'codx' }),
];
const FALSE_CLAIM = labelled(6, { harness: null }, { body: CLAUDE });

let place: ReturnType<typeof workplace>;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.remove());

async function evaluated(pullRequests: readonly PullRequest[], ...args: readonly string[]) {
  const path = place.file('labelled.jsonl', await factsText(pullRequests));
  return commandLine(['evaluate', path, ...args]);
}

describe('evaluate', () => {
  it('prints the figures, what is not known and every error with what was seen', async () => {
    const { exitCode, out } = await evaluated(CASES);
    expect(exitCode).toBe(0);
    expect(out).toContain(
      'Labelled pull requests: 4, 1 of them with no harness; 1 without "expected" are left out\nFalse claims: 0.',
    );
    expect(out).toMatch(/^claude-code +2 +1 +100 % \(.*\) +50 % \(/m);
    expect(out).toContain('Not in the catalogue\n  codx (did you mean codex?): 1, 0 of them claimed');
    expect(out).toContain(
      'Missed\n  example/shop#3  claude-code → none  claude-code/footer-link in body, set aside: in a quotation',
    );
  });

  it('names the signal that made a false claim', async () => {
    const { out } = await evaluated([...CASES, FALSE_CLAIM]);
    expect(out).toContain(
      'False claims\n  example/shop#6  none → claude-code  claude-code/footer-link in body\n',
    );
  });

  it('prints the same as JSON', async () => {
    const { out } = await evaluated([...CASES, FALSE_CLAIM], '-f', 'json', '--max-false-claims', '0');
    expect(JSON.parse(out)).toMatchObject({
      schemaVersion: 1,
      labelled: 5,
      unlabelled: 1,
      falseClaims: 1,
      overall: { n: 2, claims: 2, right: 1, precision: { value: 0.5 } },
      unmet: [{ figure: 'false claims', harness: null, needed: 0, found: 1 }],
    });
  });

  it('ends with code 10 where a threshold is not met, and says which', async () => {
    const met = await evaluated(
      CASES,
      '--min-precision',
      '100%',
      '--min-recall',
      '0.5',
      '--max-false-claims',
      '0',
    );
    expect([met.exitCode, met.log]).toEqual([0, '']);
    const unmet = await evaluated(
      CASES,
      ...['--min-recall', '97%', '--min-f1', '0.9', '--min-per-harness', '98%', '--min-rows', '2'],
    );
    expect(unmet.exitCode).toBe(10);
    expect(unmet.log).toBe(
      [
        'not met: recall: 0.5000, at least 0.97 wanted',
        'not met: F1: 0.6667, at least 0.9 wanted',
        'not met: recall of claude-code: 0.5000, at least 0.98 wanted',
        '',
      ].join('\n'),
    );
  });

  it('counts the newest record of a pull request', async () => {
    const older = { ...FALSE_CLAIM, updatedAt: createdAt };
    const newer = labelled(6, { harness: 'claude-code' }, { body: CLAUDE, updatedAt: createdAt + 1000 });
    const { out } = await evaluated([newer, older], '-f', 'json');
    expect(JSON.parse(out)).toMatchObject({ labelled: 1, falseClaims: 0, overall: { right: 1 } });
  });

  it('lets nothing of a label command the terminal or the runner', async () => {
    const { out } = await evaluated([labelled(1, { harness: '\u001b[31m\n::error::pwned' })]);
    expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(out).not.toMatch(/^\s*(?:::|##\[)/m);
  });

  it('says that nothing is labelled rather than that nothing is wrong', async () => {
    const { exitCode, log } = await evaluated([labelled(4, undefined)], '--max-false-claims', '0');
    expect(exitCode).toBe(2);
    expect(log).toContain('has no labelled pull request');
  });

  it.each([
    [{ harness: '' }, 'harness'],
    [{ harness: ' ' }, 'harness'],
    [{ harness: 'codex', model: '' }, 'model'],
  ])('takes no empty text for an answer: %j', async (expected, key) => {
    const line = {
      kind: 'pull-request',
      repository: 'example/shop',
      number: 1,
      createdAt: '2026-09-07T09:00:00Z',
      expected,
    };
    const [header] = (await factsText([])).split('\n');
    const path = place.file('labelled.jsonl', `${header}\n${JSON.stringify(line)}\n`);
    const { exitCode, log } = await commandLine(['evaluate', path]);
    expect([exitCode, log]).toEqual([
      1,
      expect.stringContaining(`labelled.jsonl:2: "expected.${key}" must be a text that is not empty, found`),
    ]);
  });

  it.each([
    [['--min-recall', '97'], 'It is a share, e.g. 0.98 or 98%.'],
    [['--min-f1', 'high'], 'It is a share'],
    [['--max-false-claims', '-1'], 'It is a whole number'],
  ])('ends with code 2 for %j', async (args, message) => {
    const { exitCode, log } = await evaluated(CASES, ...args);
    expect(exitCode).toBe(2);
    expect(log).toContain(message);
  });
});
