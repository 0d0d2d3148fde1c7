import { describe, expect, it, vi } from 'vitest';
import { DAY } from '../../src/domain/duration.ts';
import { aQuarter, aShop, claudeCode, NOW, SHOP } from './shop.ts';

/** Between writes lies a second, a failing host is asked again, with pauses. */
vi.setConfig({ testTimeout: 90_000 });

const unlabelled = (number: number) => claudeCode(number, { createdAt: NOW - DAY });
const ISSUE = /^\/repos\/[^/]+\/[^/]+\/issues\/\d+$/;

describe.concurrent('a moment that somebody asked for', () => {
  it('is refused in the future, before anything is asked or written', async () => {
    await using shop = await aShop(aQuarter());
    const { exitCode, log } = await shop.onSchedule({
      inputs: { 'as-of': new Date(NOW + 30 * DAY).toISOString() },
    });
    expect([exitCode, shop.github.counters.log.length]).toEqual([1, 0]);
    expect(log).toContain('Input as-of: must not be in the future');
  });

  it('is that of the report alone: labels go by the clock', async () => {
    await using shop = await aShop([...aQuarter(), unlabelled(90)]);
    const { exitCode, outputs } = await shop.onSchedule({
      inputs: { 'as-of': new Date(NOW - 21 * DAY).toISOString() },
    });
    expect([exitCode, outputs.published, shop.labels(90)]).toEqual([0, 'true', ['harness: claude-code']]);
  });
});

describe.concurrent('where a part of the run fails', () => {
  it('a report that could not be published is in its files, and the run fails', async () => {
    await using shop = await aShop(aQuarter(), {
      dials: {
        faults: [
          {
            on: ({ method, path }) => method === 'POST' && path === `/repos/${SHOP}/issues`,
            status: 502,
            times: 99,
          },
        ],
      },
    });
    const { exitCode, log, outputs, files } = await shop.onSchedule({ inputs: { command: 'report' } });
    expect([exitCode, outputs.published, outputs['report-path']]).toEqual([
      1,
      'false',
      'harness-metrics/report.md',
    ]);
    expect(files['report.md']).toContain('| Harness |');
    expect(log).toMatch(
      /^::error title=harness-metrics::The report of \d{4}-W\d\d could not be published: /m,
    );
  });

  it('the report before stays open where it cannot be closed, and it is said; the new one stands', async () => {
    await using shop = await aShop(aQuarter());
    await shop.onSchedule({
      inputs: { command: 'report', 'as-of': new Date(NOW - 7 * DAY).toISOString() },
    });
    shop.github.dials.faults.push({
      on: ({ method, path }) => method === 'PATCH' && ISSUE.test(path),
      status: 502,
      times: 99,
    });
    const { exitCode, log, outputs, files } = await shop.onSchedule({
      inputs: { command: 'report', 'as-of': new Date(NOW).toISOString() },
    });
    expect([exitCode, outputs.published]).toEqual([0, 'true']);
    expect(log).toMatch(/^::warning title=harness-metrics::Not written: The report before stays open: /m);
    expect(files['report.csv']).toContain('claude-code');
    const states = [...shop.github.state.repository(SHOP).issues.values()].map(({ state }) => state);
    expect(states).toEqual(['OPEN', 'OPEN']);
  });
});

describe.concurrent('a limit that is used up at the first request', () => {
  it.each(['graphql', 'core'] as const)(
    'of %s leaves a scheduled run green, and says so',
    async (resource) => {
      await using shop = await aShop([...aQuarter(), unlabelled(90)], {
        dials: { primaryLimit: { resource, atRequest: 1 } },
      });
      const { exitCode, log, summary } = await shop.onSchedule();
      expect([exitCode, shop.writes()]).toEqual([0, []]);
      expect(log).toMatch(/^::warning .*rate limit.*/m);
      expect(log).toContain('the next run on schedule makes up for it');
      expect(summary).toContain('Could not be written');
    },
  );

  it('leaves a command green, and says to write it once more', async () => {
    await using shop = await aShop([claudeCode(1)], {
      dials: { primaryLimit: { resource: 'core', atRequest: 1 } },
    });
    const { exitCode, log } = await shop.onComment({ by: 'ada', body: '/harness codex' });
    expect([exitCode, shop.labels()]).toEqual([0, []]);
    expect(log).toMatch(/^::warning .*rate limit/m);
    expect(log).toContain('Write the command once more');
  });
});

describe.concurrent('what is said of configurations', () => {
  const files = { '.github/harness-metrics.yml': 'report:\n  time-zone: Project/Tulip\n' };

  it.each([
    ['public', 'private', false],
    ['private', 'private', true],
  ] as const)('in a %s run of a %s file of the organisation', async (home, shared, isShown) => {
    await using shop = await aShop([claudeCode(1)], {
      shop: { visibility: home },
      repositories: [{ name: 'example/.github', visibility: shared, files }],
    });
    const { exitCode, log, summary } = await shop.onPullRequest(1, { inputs: { token: 'app' } });
    expect([exitCode, (log + summary).includes('Tulip')]).toEqual([1, isShown]);
    expect(log).toContain('example/.github/.github/harness-metrics.yml:2:');
    expect(log).toContain('time-zone"');
  });

  it('a bad token is told of the repository that runs', async () => {
    await using shop = await aShop();
    const { exitCode, log } = await shop.onPullRequest(1, { inputs: { token: 'ghp_wrong' } });
    expect([exitCode, log.includes('example/.github')]).toEqual([1, false]);
    expect(log).toContain('in example/shop');
  });
});
