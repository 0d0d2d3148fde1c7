import { describe, expect, it, vi } from 'vitest';
import { DAY } from '../../src/domain/duration.ts';
import { readMarker } from '../../src/report/read-marker.ts';
import { aQuarter, aShop, claudeCode, NOW, SHOP, type Shop } from './shop.ts';

/** Between writes lies a second, between those that notify people three. */
vi.setConfig({ testTimeout: 60_000 });

const issues = (shop: Shop, repository = SHOP) =>
  [...shop.github.state.repository(repository).issues.values()].map(({ number, state, body }) => ({
    number,
    state,
    week: readMarker(body)?.week,
  }));

describe.concurrent('on its schedule the Action', () => {
  it('labels what no event brought, publishes the last week, and the next run publishes nothing', async () => {
    await using shop = await aShop([...aQuarter(), claudeCode(90, { createdAt: NOW - DAY })]);
    const first = await shop.onSchedule();
    expect(first.exitCode).toBe(0);
    expect(shop.labels(90)).toEqual(['harness: claude-code']);
    const [issue, ...others] = issues(shop);
    expect([issue?.state, others]).toEqual(['OPEN', []]);
    expect(first.outputs).toMatchObject({
      published: 'true',
      'report-number': String(issue?.number),
      'report-path': 'harness-metrics/report.md',
    });
    expect(Object.keys(first.files)).toEqual(['report.md', 'report.json', 'report.csv']);
    expect(JSON.parse(first.files['report.json'] ?? '')).toMatchObject({
      scope: [SHOP],
      window: { week: issue?.week },
      completeness: { complete: true, read: 61 },
    });
    expect(first.summary).toContain('### Harnesses, week');

    const before = shop.writes().length;
    const second = await shop.onSchedule();
    expect([second.exitCode, shop.writes().length, second.outputs.published]).toEqual([0, before, 'false']);
    expect(second.outputs['report-number']).toBe(String(issue?.number));
    expect(second.log).toContain('Nothing is due.');
  });

  it('makes up for missed weeks, oldest first, each closing the one before', async () => {
    await using shop = await aShop(aQuarter());
    await shop.onSchedule({
      inputs: { command: 'report', 'as-of': new Date(NOW - 14 * DAY).toISOString() },
    });
    const { exitCode, outputs } = await shop.onSchedule({ inputs: { command: 'report' } });
    expect(exitCode).toBe(0);
    const all = issues(shop);
    const weeks = all.map(({ week }) => week);
    expect(all.map(({ state }) => state)).toEqual(['CLOSED', 'CLOSED', 'OPEN']);
    expect([new Set(weeks).size, weeks]).toEqual([3, weeks.toSorted()]);
    expect(outputs['report-number']).toBe(String(all.at(-1)?.number));
  });

  it('writes nothing in a dry run, and prints the difference and the report', async () => {
    await using shop = await aShop([...aQuarter(), claudeCode(90, { createdAt: NOW - DAY })]);
    const { exitCode, log, outputs, files, summary } = await shop.onSchedule({
      inputs: { 'dry-run': 'true' },
    });
    expect([exitCode, shop.writes(), outputs.published]).toEqual([0, [], 'false']);
    expect(log).toContain('would    example/shop#90: + harness: claude-code');
    expect(log).toMatch(/would {4}an issue in example\/shop: Harnesses, week \d+/);
    expect(files['report.md']).toContain('| Harness |');
    expect(summary).toContain('Would be written (dry run)');
  });

  it.each([
    ['issues are disabled', { issues: false }, 'Issues are disabled in example/shop'],
    ['the repository is archived', { archived: true }, 'example/shop is archived'],
  ])('stays green where %s, and shows the report in the summary', async (_, seed, why) => {
    await using shop = await aShop(aQuarter(), { shop: seed });
    const { exitCode, log, summary, files } = await shop.onSchedule({ inputs: { command: 'report' } });
    expect([exitCode, issues(shop)]).toEqual([0, []]);
    expect(log).toMatch(/^::warning title=harness-metrics::Not written: the report of /m);
    expect([log.includes(why), summary.includes('| Harness |')]).toEqual([true, true]);
    expect(files['report.csv']).toContain('claude-code');
  });

  it('is green with a token that may only read, and says what it could not write', async () => {
    await using shop = await aShop([...aQuarter(), claudeCode(90, { createdAt: NOW - DAY })]);
    const { exitCode, log } = await shop.onSchedule({ inputs: { token: 'read-only' } });
    expect([exitCode, shop.labels(90), issues(shop)]).toEqual([0, [], []]);
    expect(log).toMatch(/^::warning .*Not written: the report of /m);
  });

  it('reads several repositories with a token that covers them, and publishes where it is told', async () => {
    await using shop = await aShop(aQuarter('example/api'), {
      repositories: [
        { name: 'example/api', visibility: 'private' },
        { name: 'example/reports', visibility: 'private' },
      ],
    });
    const { exitCode, outputs } = await shop.onSchedule({
      inputs: {
        token: 'app',
        repositories: 'example/*',
        'report-repository': 'example/reports',
        command: 'report',
      },
    });
    expect([exitCode, issues(shop), issues(shop, 'example/reports').length]).toEqual([0, [], 1]);
    expect(outputs.published).toBe('true');
  });

  it('leaves out of a public run what fewer people can read, without its name', async () => {
    await using shop = await aShop(aQuarter(), {
      shop: { visibility: 'public' },
      repositories: [{ name: 'example/secret-plans', visibility: 'private' }],
    });
    const { exitCode, log, summary } = await shop.onSchedule({
      inputs: { token: 'app', repositories: 'example/*', 'dry-run': 'true' },
    });
    expect([exitCode, (log + summary).includes('secret-plans')]).toEqual([0, false]);
    expect(log).toContain('1 of 2 repositories were left out');
  });

  it('fails on a repository that is not there, naming the input', async () => {
    await using shop = await aShop();
    const { exitCode, log } = await shop.onSchedule({ inputs: { repositories: 'example/nowhere' } });
    expect(exitCode).toBe(1);
    expect(log).toContain('Input repositories: there is no repository example/nowhere');
  });
});
