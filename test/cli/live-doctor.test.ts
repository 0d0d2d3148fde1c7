import { afterEach, describe, expect, it } from 'vitest';
import type { GitHubOptions } from '../github/options.ts';
import { type GitHubDouble, startGitHub } from '../github/start-github.ts';
import { NOW, onGitHub, SHOP, unmarked } from './on-github.ts';

let github: GitHubDouble;
async function doctor(options: GitHubOptions, args: readonly string[] = ['--repo', SHOP]) {
  github = await startGitHub({ now: () => NOW, pullRequests: [unmarked(1)], ...options });
  return onGitHub(github, ['doctor', ...args]);
}
afterEach(() => github.close());

describe('doctor on a repository', () => {
  it('tries every read and says what works', async () => {
    const { exitCode, out, log } = await doctor({
      repositories: [{ name: SHOP, permissions: { octocat: 'admin' } }],
    });
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/^✓ The token of GITHUB_TOKEN is octocat on 127\.0\.0\.1:\d+\.$/),
      expect.stringMatching(
        /^✓ (?:4,99\d|5,000) of 5,000 points are left until 2026-11-16T08:00:00\.000Z; a thousand pull requests take about 25\.$/,
      ),
      '✓ No configuration: the defaults hold.',
      '',
      'example/shop',
      '✓ Found: public, default branch main.',
      '✓ Issues are enabled: the weekly issue can stand here.',
      '✓ Pull requests can be read, such as #1.',
      '✓ Branch protection can be read: protected branches are told from stacked work.',
      '✓ Issues can be read; no weekly report of this account stands here yet.',
      '✓ Files can be read; there is no .github/harness-metrics.yml.',
      '✓ octocat has the role admin: labels can be put, if the token allows it.',
      '',
    ]);
    expect(exitCode).toBe(0);
    expect(log).toMatch(/Cost: /);
    expect(github.published).toEqual([]);
    expect(
      github.counters.log.filter(({ method, route }) => method !== 'GET' && route !== 'graphql'),
    ).toEqual([]);
  });

  it('names a permission that is missing, what it is needed for, and ends with code 1', async () => {
    const { exitCode, out } = await doctor({
      repositories: [{ name: SHOP, visibility: 'private', permissions: { reader: 'read' } }],
      tokens: {
        token: { login: 'reader', kind: 'fine-grained', permissions: { contents: 'read', issues: 'read' } },
      },
    });
    expect(exitCode).toBe(1);
    expect(out).toMatch(/✗ Pull requests cannot be read: .*Grant it pull.requests/);
    expect(out).toContain('✓ Files can be read');
    expect(out).toContain('✓ Found: private');
  });

  it('says what disabled issues and archives keep it from', async () => {
    const { exitCode, out } = await doctor({ repositories: [{ name: SHOP, issues: false, archived: true }] });
    expect(exitCode).toBe(0);
    expect(out).toContain(
      '! Archived: it can be reported on; labels and the weekly issue cannot be written.',
    );
    expect(out).toContain('! Issues are disabled: the weekly issue cannot stand here.');
    expect(out).toContain('✓ Pull requests can be read');
  });

  it('says what an account may not write', async () => {
    const { exitCode, out } = await doctor({});
    expect(exitCode).toBe(0);
    expect(out).toContain(
      '! octocat has the role read: reports can be made, labels and issues cannot be written.',
    );
  });

  it('warns of a limit that is nearly used up', async () => {
    const { out } = await doctor({ tokens: { token: { login: 'octocat', role: 'admin', limit: 8 } } });
    expect(out).toMatch(/[!✓] \d of 8 points are left until 2026-11-16T08:00:00\.000Z/);
  });

  it('ends with code 1 on a bad token', async () => {
    const { exitCode, log } = await doctor({ tokens: { other: { login: 'octocat' } } });
    expect(exitCode).toBe(1);
    expect(log).toContain('GitHub does not accept the token');
  });

  it('ends with code 2 on a repository that is not there', async () => {
    const { exitCode, log } = await doctor({}, ['--repo', 'example/unknown']);
    expect(exitCode).toBe(2);
    expect(log).toContain('There is no repository example/unknown');
  });

  it('looks at every repository of an organisation', async () => {
    const { exitCode, out } = await doctor({ repositories: [{ name: 'example/web' }] }, ['--org', 'example']);
    expect(exitCode).toBe(0);
    expect(
      out
        .split('\n')
        .filter((line) => line.startsWith('example/'))
        .toSorted(),
    ).toEqual([SHOP, 'example/web']);
  });

  it('names the line of a wrong configuration', async () => {
    const files = { '.github/harness-metrics.yml': 'report: { look-bak: 6w }\n' };
    const { exitCode, log } = await doctor({ repositories: [{ name: SHOP, files }] });
    expect(exitCode).toBe(2);
    expect(log).toMatch(/harness-metrics\.yml:1:\d+: .*"look-bak"/);
  });
});
