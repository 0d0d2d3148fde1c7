import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { aQuarter, aShop, claudeCode } from './shop.ts';

vi.setConfig({ testTimeout: 60_000 });

describe.concurrent('the committed bundle', () => {
  it('labels a pull request as the sources do', async () => {
    await using shop = await aShop([claudeCode(1)]);
    const { exitCode, outputs } = await shop.onPullRequest(1, { entry: 'bundle' });
    expect([exitCode, outputs.harness, shop.labels()]).toEqual([0, 'claude-code', ['harness: claude-code']]);
  });

  it('makes the same report as the sources', async () => {
    await using shop = await aShop(aQuarter());
    const inputs = { command: 'report', 'dry-run': 'true', 'as-of': new Date().toISOString() };
    const [bundle, sources] = await Promise.all([
      shop.onSchedule({ entry: 'bundle', inputs }),
      shop.onSchedule({ entry: 'sources', inputs }),
    ]);
    expect([bundle.exitCode, bundle.log]).toEqual([0, sources.log]);
    expect(bundle.files).toEqual(sources.files);
  });

  it('fails on a bad token with a message and code 1', async () => {
    await using shop = await aShop();
    const { exitCode, log } = await shop.onPullRequest(1, { entry: 'bundle', inputs: { token: 'wrong' } });
    expect(exitCode).toBe(1);
    expect(log).toMatch(/^::error title=harness-metrics::GitHub does not accept the token/m);
  });

  it('carries the licences of what is in it', () => {
    const text = readFileSync(new URL('../../dist/action/licenses.txt', import.meta.url), 'utf8');
    for (const name of ['@octokit/core', 'bottleneck', 'lib-r-math.js', 'temporal-polyfill', 'zod']) {
      expect(text).toContain(`${name}\n`);
    }
  });
});
