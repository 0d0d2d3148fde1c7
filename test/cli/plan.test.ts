import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLine, factsText, workplace } from '../support/command-line.ts';
import { at, pullRequest } from '../support/pull-request.ts';

const NORTHWIND = 'test/fixtures/northwind.jsonl';

let place: ReturnType<typeof workplace>;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.remove());

function planned(facts: string, ...args: readonly string[]) {
  return commandLine(['plan', '--input', facts, '--what-if', '--runs', '100', '--persons', '40', ...args]);
}

describe('plan --what-if', () => {
  it('prints the own numbers, a table, what is needed and one sentence', async () => {
    const { exitCode, out } = await planned(NORTHWIND, '--effects', '0.5', '--weeks', '26');
    expect(exitCode).toBe(0);
    expect(out).toContain('34 people in 3 repositories, over 17 weeks');
    expect(out).toMatch(
      /Time to merge: typically \d+ h\. The sd of ln minutes is \d\.\d+, \d\.\d+ within a person/,
    );
    expect(out).toMatch(/^ {2}people +gate 26 wk +trial 2\+2 wk +trial 4\+4 wk +trial 6\+6 wk$/m);
    expect(out).toMatch(/^ {2}34 \(you\)(?: +\d+ %){4}$/m);
    expect(out).toMatch(/^ {2}a halving of time to merge: by the gate .+; by a trial /m);
    expect(out).toMatch(
      /^With your 34 people the gate shows a halving of time to merge within 26 weeks with a probability of \d+ %; a 4\+4-week trial: \d+ %\.$/m,
    );
    expect(out).toContain('100 organisations made of your people');
  });

  it('prints the same again, and as JSON for programs', async () => {
    const args = ['--metric', 'merged-by-14d', '--effects', '-5,+3.5', '--users', '60%', '-f', 'json'];
    const { out } = await planned(NORTHWIND, ...args);
    expect((await planned(NORTHWIND, ...args)).out).toBe(out);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({
      schemaVersion: 1,
      seed: 1,
      kind: 'what-if',
      metric: 'merged-by-14d',
      usersFrom: 'asked',
      plan: { effects: [-0.05, 0.035], persons: [34, 40], weeks: [13, 26, 52], users: 0.6, runs: 100 },
      own: { persons: 34, notMerged: null },
    });
    expect(answer.rows.map(({ effect, persons }: Record<string, number>) => [effect, persons])).toEqual([
      [-0.05, 34],
      [-0.05, 40],
      [0.035, 34],
      [0.035, 40],
    ]);
  });

  it('says that the history is too short, and uses nothing', async () => {
    const facts = await factsText([pullRequest({ number: 1, createdAt: at('2026-09-07T09:00Z') })]);
    const { exitCode, out } = await planned(place.file('facts.jsonl', facts));
    expect(exitCode).toBe(0);
    expect(out).toContain('Too little history to plan from: 17 whole weeks of 1 person.');
    expect(out).not.toContain('gate');
  });

  it.each([
    [['--effects', '1'], '--effects 1 makes no sense for time-to-merge'],
    [['--effects', '0', '--metric', 'merged-by-14d'], '--effects 0 makes no sense for merged-by-14d'],
    [['--effects', '40', '--metric', 'merged-by-14d'], 'it cannot change by 40 points'],
    [['--effects', '0.8;0.5'], 'It is numbers, e.g. 0.8,0.67'],
    [['--persons', '1'], 'whole numbers from 2 to 500'],
    [['--weeks', '26.5'], 'whole numbers from 1 to 156'],
    [['--users', '2'], 'It is a share'],
    [['--runs', '5'], 'from 100 to 20000'],
    [['--metric', 'size'], 'Allowed choices are time-to-merge'],
  ])('ends with code 2 for %j', async (args, message) => {
    const { exitCode, log } = await planned(NORTHWIND, ...args);
    expect(exitCode).toBe(2);
    expect(log).toContain(message);
  });

  it('ends with code 2 where nothing to plan is named', async () => {
    const { exitCode, log } = await commandLine(['plan', '-i', NORTHWIND]);
    expect([exitCode, log]).toEqual([2, expect.stringContaining('--what-if')]);
  });
});
