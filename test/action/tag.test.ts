import { describe, expect, it } from 'vitest';
import { pullRequest } from '../support/pull-request.ts';
import { aShop, claudeCode, marked, SHOP } from './shop.ts';

describe.concurrent('on an event of a pull request the Action', () => {
  it('labels it with the harness that made it, and says so in outputs, log and summary', async () => {
    await using shop = await aShop();
    const { exitCode, log, outputs, summary } = await shop.onPullRequest(1);
    expect([exitCode, shop.labels()]).toEqual([0, ['harness: claude-code']]);
    expect(outputs).toEqual({
      harness: 'claude-code',
      model: 'claude/opus-4.6',
      strength: 'conclusive',
      'report-path': '',
      'report-number': '',
      published: 'false',
    });
    expect(log).toContain('wrote    example/shop#1: + harness: claude-code');
    expect(summary).toContain('**Written**');
    expect(log).toMatch(/decided by claude-code\/co-author-trailer \(trailer [0-9a-f]{12} line 3, certain\)/);
    expect(log).toContain(`Cost: ${shop.github.counters.requests} requests`);
    expect(log).toContain(`for ${shop.github.counters.points} point`);
  });

  it('writes nothing where the label is right already', async () => {
    await using shop = await aShop();
    await shop.onPullRequest(1);
    const before = shop.writes().length;
    const { exitCode, summary } = await shop.onPullRequest(1);
    expect([exitCode, shop.writes().length]).toEqual([0, before]);
    expect(summary).toContain('Nothing had to be written.');
  });

  it('takes its own label off where another harness is shown now', async () => {
    await using shop = await aShop([marked(1, 'Co-authored-by: Cursor <cursoragent@cursor.com>')]);
    shop.github.state.label(SHOP, 1, 'github-actions[bot]', 'harness: claude-code');
    const { log } = await shop.onPullRequest(1);
    expect(shop.labels()).toEqual(['harness: cursor']);
    expect(log).toContain('+ harness: cursor, − harness: claude-code');
  });

  it('leaves a label that a person put', async () => {
    await using shop = await aShop();
    shop.github.state.label(SHOP, 1, 'ada', 'harness: codex');
    const { outputs } = await shop.onPullRequest(1);
    expect([shop.labels(), outputs.harness]).toEqual([['harness: codex'], 'codex']);
  });

  it('puts no label where no harness is found', async () => {
    await using shop = await aShop([pullRequest()]);
    const { exitCode, outputs, log } = await shop.onPullRequest(1);
    expect([exitCode, shop.writes(), outputs.harness]).toEqual([0, [], '']);
    expect(log).toContain('no harness found');
  });

  it('is green on a fork’s pull request, whose token may only read, and says what it could not write', async () => {
    await using shop = await aShop([claudeCode(1, { headRepository: 'mallory/shop' })]);
    const { exitCode, log, outputs, summary } = await shop.onPullRequest(1, {
      inputs: { token: 'read-only' },
    });
    expect([exitCode, shop.labels(), outputs.harness]).toEqual([0, [], 'claude-code']);
    expect(log).toMatch(
      /^::warning title=harness-metrics::Not written: example\/shop#1: \+ harness: claude-code: /m,
    );
    expect(summary).toContain('**Could not be written**');
  });

  it('writes nothing in a dry run, and prints the difference', async () => {
    await using shop = await aShop();
    const { exitCode, log, summary } = await shop.onPullRequest(1, { inputs: { 'dry-run': 'true' } });
    expect([exitCode, shop.writes()]).toEqual([0, []]);
    expect(log).toContain('would    example/shop#1: + harness: claude-code');
    expect(summary).toContain('Would be written (dry run)');
  });

  it('goes by the configuration of the default branch', async () => {
    await using shop = await aShop([claudeCode(1)], {
      shop: { files: { '.github/harness-metrics.yml': 'report: { tag: off }\n' } },
    });
    const { log, outputs } = await shop.onPullRequest(1);
    expect([shop.writes(), outputs.harness]).toEqual([[], 'claude-code']);
    expect(log).toContain('report.tag is off');
  });

  it('fails on a wrong configuration, naming file, line and nearest key', async () => {
    await using shop = await aShop([claudeCode(1)], {
      shop: { files: { '.github/harness-metrics.yml': 'report:\n  tagg: off\n' } },
    });
    const { exitCode, log, summary } = await shop.onPullRequest(1);
    expect([exitCode, shop.writes()]).toEqual([1, []]);
    expect(log).toMatch(/^::error title=harness-metrics::.*harness-metrics\.yml:2:3: .*tag/m);
    expect(summary).toContain('harness-metrics failed');
  });

  it('fails on a bad token with what to do, and never prints it', async () => {
    await using shop = await aShop();
    const { exitCode, log, summary } = await shop.onPullRequest(1, { inputs: { token: 'ghp_not-a-token' } });
    expect(exitCode).toBe(1);
    expect(log).toMatch(/^::error title=harness-metrics::GitHub does not accept the token/m);
    expect(log + summary).not.toContain('ghp_not-a-token');
  });

  it('stays green on a used-up limit: the sweep comes by later', async () => {
    await using shop = await aShop([claudeCode(1)], {
      dials: { primaryLimit: { resource: 'graphql', atRequest: 1 } },
    });
    const { exitCode, log } = await shop.onPullRequest(1);
    expect(exitCode).toBe(0);
    expect(log).toMatch(/^::warning .*rate limit.*The next sweep comes by/m);
  });
});

describe.concurrent('the Action', () => {
  it('does nothing on an event that it does not know, and asks GitHub nothing', async () => {
    await using shop = await aShop();
    const { exitCode, log } = await shop.onPullRequest(1, { environment: { GITHUB_EVENT_NAME: 'push' } });
    expect([exitCode, shop.github.counters.requests]).toEqual([0, 0]);
    expect(log).toContain('Nothing to do for the event "push"');
  });

  it.each([
    [{ command: 'tagg' }, 'Input command: must be one of auto, tag, sweep, report; it is "tagg"'],
    [{ 'dry-run': 'yes' }, 'Input dry-run: must be true or false; it is "yes"'],
    [{ 'as-of': 'yesterday' }, 'Input as-of: "yesterday" is not a moment'],
    [
      { repositories: 'shop' },
      'Input repositories: must be repositories as owner/name or owner/*; it is "shop"',
    ],
    [{ config: '../../etc/passwd' }, 'Input config: must be a path in the repository'],
    [{ 'output-directory': '$(id)' }, 'Input output-directory: must be a path'],
    [{ token: '' }, 'Input token: is empty'],
    [{ token: 'ghp_one two\nthree' }, 'Input token: is no token'],
  ])('fails on the input %j by its name', async (inputs, message) => {
    await using shop = await aShop();
    const { exitCode, log } = await shop.onPullRequest(1, { inputs });
    expect([exitCode, shop.github.counters.requests]).toEqual([1, 0]);
    expect(log).toContain(`::error title=harness-metrics::${message}`);
  });

  it('says that fail-on has no effect yet', async () => {
    await using shop = await aShop();
    const { exitCode, log } = await shop.onPullRequest(1, { inputs: { 'fail-on': 'stop' } });
    expect(exitCode).toBe(0);
    expect(log).toContain('::notice title=harness-metrics::Input fail-on: has no effect yet');
  });
});
