import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GitHubDouble, startGitHub } from '../github/start-github.ts';
import { workplace } from '../support/command-line.ts';
import { at } from '../support/pull-request.ts';
import { byClaude, NOW, onGitHub, pullRequestsIn, SHOP, unmarked } from './on-github.ts';

const HARBOR = 'harbor/api';
let place: ReturnType<typeof workplace>;
let github: GitHubDouble;
beforeEach(async () => {
  place = workplace();
  github = await startGitHub({
    now: () => NOW,
    pullRequests: await pullRequestsIn('test/fixtures/harbor.jsonl'),
  });
});
afterEach(async () => {
  place.remove();
  await github.close();
});

describe('report on a repository at GitHub', () => {
  it('prints the report and nothing else on standard output, and what it cost beside it', async () => {
    const { exitCode, out, log } = await onGitHub(github, ['report', '--repo', HARBOR]);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^Harnesses, week 46 \(9–15 Nov 2026\): /);
    expect(log.split('\n')).toEqual([
      'Configuration: none, the defaults hold',
      'harbor/api: 110 pull requests read',
      expect.stringMatching(/^Cost: \d+ requests, \d+ points, 0\.0 s\.$/),
      '',
    ]);
    expect(github.counters.failures).toEqual([]);
    expect(github.published).toEqual([]);
  });

  it('says the same as a report on the facts that collect writes', async () => {
    const facts = `${place.folder}/facts.jsonl`;
    expect(await onGitHub(github, ['collect', '--repo', HARBOR, '--out', facts])).toMatchObject({
      exitCode: 0,
      out: '',
    });
    const live = await onGitHub(github, ['report', '--repo', HARBOR, '-f', 'json']);
    const offline = await onGitHub(github, ['report', '--input', facts, '-f', 'json']);
    expect(JSON.parse(offline.out)).toEqual(JSON.parse(live.out));
    expect(JSON.parse(live.out)).toMatchObject({
      scope: [HARBOR],
      asOf: '2026-11-16T07:00:00.000Z',
      completeness: { complete: true, read: 110, notices: [] },
    });
  });

  it('shows an earlier week as long after it as now is after the last one', async () => {
    const { out } = await onGitHub(github, ['report', '--repo', HARBOR, '--week', '2026-W44', '-f', 'json']);
    // Now is 7 hours after the end of week 46; week 44 ended on 2 November.
    expect(JSON.parse(out)).toMatchObject({
      asOf: '2026-11-02T07:00:00.000Z',
      window: { week: '2026-W44' },
    });
  });

  it('takes the last complete week as of now', async () => {
    const [week, plain] = await Promise.all([
      onGitHub(github, ['report', '--repo', HARBOR, '--week', '2026-W46']),
      onGitHub(github, ['report', '--repo', HARBOR]),
    ]);
    expect(week.out).toBe(plain.out);
  });

  it('takes a week of a facts file too', async () => {
    const { out } = await onGitHub(github, [
      'report',
      '-i',
      'test/fixtures/harbor.jsonl',
      '--week',
      '2026-W45',
      '-f',
      'json',
    ]);
    expect(JSON.parse(out)).toMatchObject({ asOf: '2026-11-09T07:00:00.000Z', window: { week: '2026-W45' } });
  });

  it('collects from a moment that is given', async () => {
    const { out } = await onGitHub(github, [
      'report',
      '--repo',
      HARBOR,
      '--since',
      '2026-11-01',
      '-f',
      'json',
    ]);
    const recent = (await pullRequestsIn('test/fixtures/harbor.jsonl')).filter(
      ({ updatedAt = 0, state }) => updatedAt >= at('2026-11-01T00:00Z') || state === 'open',
    );
    expect(recent.length).toBeLessThan(110);
    expect(JSON.parse(out).completeness.read).toBe(recent.length);
  });

  it('takes addresses for names', async () => {
    const { exitCode, out } = await onGitHub(github, [
      'report',
      '--repo',
      `${github.url}/${HARBOR}/pulls`,
      '-f',
      'json',
    ]);
    expect([exitCode, JSON.parse(out).scope]).toEqual([0, [HARBOR]]);
  });

  it('reports on a week without pull requests', async () => {
    github.state.addRepository({ name: 'example/empty' });
    const { exitCode, out } = await onGitHub(github, ['report', '--repo', 'example/empty']);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^Harnesses, week 46 /);
  });

  it('reports on an archived repository, and says that it is one', async () => {
    github.state.addRepository({ name: 'example/old', archived: true });
    const { exitCode, log } = await onGitHub(github, ['report', '--repo', 'example/old']);
    expect(exitCode).toBe(0);
    expect(log).toContain('note: example/old is archived.');
  });

  it('finds a renamed repository under its new name', async () => {
    github.state.addRepository({ name: 'example/new', formerNames: ['example/before'] });
    const { exitCode, log } = await onGitHub(github, ['report', '--repo', 'example/before']);
    expect(exitCode).toBe(0);
    expect(log).toContain('note: example/before is called example/new now.');
  });

  it('shows on a terminal how far it is, and leaves nothing of it', async () => {
    const { log } = await onGitHub(github, ['report', '--repo', HARBOR, '-f', 'json'], { isTTY: true });
    const drawn = log.split('\r\u001b[2K');
    expect(drawn.at(-2)).toMatch(/^harbor\/api 110 pull requests · 4,9\d\d points left$/);
    expect(drawn.at(-1)).toMatch(/^Cost: /);
    expect(log).not.toContain('pull requests read');
  });
});

describe('report on an Enterprise Server', () => {
  it('asks its API and links nothing, as its addresses leave traces', async () => {
    const server = await startGitHub({
      now: () => NOW,
      enterprise: '3.19.0',
      pullRequests: await pullRequestsIn('test/fixtures/harbor.jsonl'),
    });
    const env = { GITHUB_API_URL: `${server.url}/api/v3`, GITHUB_TOKEN: 'token' };
    const { exitCode, out } = await onGitHub(server, ['report', '--repo', HARBOR], { env });
    const doctor = await onGitHub(server, ['doctor', '--repo', HARBOR], { env });
    await server.close();
    expect(exitCode).toBe(0);
    expect(out).not.toContain('redirect.github.com');
    expect(doctor.out).toContain('✓ This host sets no rate limit.');
  });
});

describe('report on an organisation', () => {
  beforeEach(() => {
    github.state.addPullRequests([
      byClaude(1, { repository: 'example/shop' }),
      unmarked(1, { repository: 'example/web' }),
      unmarked(1, { repository: 'example/sandbox-1' }),
    ]);
    github.state.addRepository({ name: 'example/old', archived: true });
    github.state.addRepository({ name: 'example/fork', fork: true });
  });

  it('leaves archived repositories and forks out, and says so', async () => {
    const { out, log } = await onGitHub(github, ['report', '--org', 'example', '-f', 'json']);
    expect([...JSON.parse(out).scope].toSorted()).toEqual([
      'example/sandbox-1',
      'example/shop',
      'example/web',
    ]);
    expect(log).toContain('note: Left out of example: 1 archived, 1 fork.');
  });

  it('looks at those that are named beside it', async () => {
    const { out } = await onGitHub(github, [
      'report',
      '--org',
      'example',
      '--repo',
      'example/fork',
      '-r',
      'example/shop',
      '-f',
      'json',
    ]);
    expect([...JSON.parse(out).scope].toSorted()).toEqual([
      'example/fork',
      'example/sandbox-1',
      'example/shop',
      'example/web',
    ]);
  });

  it("goes by the scope and the other keys of the organisation's configuration", async () => {
    const text = 'scope: { exclude: [example/sandbox-*] }\nreport: { look-back: 4w }\n';
    github.state.addRepository({ name: 'example/.github', files: { '.github/harness-metrics.yml': text } });
    const { out, log } = await onGitHub(github, ['report', '--org', 'example', '-f', 'json']);
    const report = JSON.parse(out);
    expect(report.scope).not.toContain('example/sandbox-1');
    expect(report.lookBack.weeks).toBe(4);
    expect(log).toContain('Configuration: example/.github/.github/harness-metrics.yml\n');
    expect(log).toContain("1 outside of the configuration's scope");
  });
});

describe('the configuration of a live report', () => {
  const own = 'report: { look-back: 6w }\n';
  const general = 'report: { look-back: 4w, time-zone: Europe/Berlin }\n';
  const files = (text: string) => ({ files: { '.github/harness-metrics.yml': text } });

  it("is the repository's over its organisation's, key by key", async () => {
    github.state.addRepository({ name: 'example/.github', ...files(general) });
    github.state.addRepository({ name: SHOP, ...files(own) });
    const { out, log } = await onGitHub(github, ['report', '--repo', SHOP, '-f', 'json']);
    expect(JSON.parse(out)).toMatchObject({ lookBack: { weeks: 6 }, timeZone: 'Europe/Berlin' });
    expect(log).toContain(
      'Configuration: example/shop/.github/harness-metrics.yml over example/.github/.github/harness-metrics.yml\n',
    );
  });

  it('is the file that is named, and then no other', async () => {
    github.state.addRepository({ name: SHOP, ...files(own) });
    const config = place.file('mine.yml', 'report: { look-back: 8w }\n');
    const { out, log } = await onGitHub(github, ['report', '--repo', SHOP, '-c', config, '-f', 'json']);
    expect(JSON.parse(out).lookBack.weeks).toBe(8);
    expect(log).toContain(`Configuration: ${config}\n`);
  });

  it('ends the run where it is wrong, with its place', async () => {
    github.state.addRepository({ name: SHOP, ...files('report: { look-bak: 6w }\n') });
    const { exitCode, out, log } = await onGitHub(github, ['report', '--repo', SHOP]);
    expect([exitCode, out]).toEqual([2, '']);
    expect(log).toMatch(/example\/shop\/\.github\/harness-metrics\.yml:1:\d+: .*"look-bak".*"look-back"/);
  });

  it('is none where the repositories are of several owners, which is said', async () => {
    github.state.addRepository({ name: SHOP, ...files(own) });
    const { out, log } = await onGitHub(github, ['report', '-r', SHOP, '-r', HARBOR, '-f', 'json']);
    expect(JSON.parse(out).lookBack.weeks).toBe(13);
    expect(log).toContain('note: The repositories are of several owners');
  });
});

describe('a live command, given something it cannot use,', () => {
  it.each([
    [
      ['report', '-i', 'a.jsonl', '--repo', SHOP],
      "option '-r, --repo <owner/name>' cannot be used with option '-i, --input <facts>'",
    ],
    [['report', '--repo', SHOP, '--week', '2026-W99'], '"2026-W99" is not an ISO week'],
    [
      ['report', '--repo', SHOP, '--week', '2026-W47'],
      '2026-W47 was not over at 2026-11-16T07:00:00.000Z; the last complete week was 2026-W46',
    ],
    [
      ['report', '--repo', SHOP, '--week', '2026-W46', '--as-of', '2026-11-16'],
      "cannot be used with option '--week <week>'",
    ],
    [['report', '--repo', SHOP, '--since', 'yesterday'], '"yesterday" is not a moment'],
    [['report', '--repo', SHOP, '--as-of', '2027-01-01'], 'cannot say how things stood at 2027-01-01'],
    [['report', '--repo', 'shop'], '"shop" is not a repository. Write it as owner/name'],
    [
      ['report', '--repo', 'https://gitlab.example/example/shop'],
      'Add --host gitlab.example if it is that one you mean',
    ],
    [['report', '--org', 'https://github.com/a/b'], 'is not an organisation'],
    [
      ['report', '--repo', 'example/unknown'],
      'There is no repository example/unknown, or the token may not see it',
    ],
    [['collect', '--repo', SHOP], "required option '-o, --out <file>' not specified"],
    [['collect', '--out', 'facts.jsonl'], 'Say where to look: --repo owner/name'],
    [['attribute', '--repo', SHOP], 'Say which: --repo owner/name --number 731'],
    [['attribute', '--repo', SHOP, '--number', '99'], 'There is no pull request example/shop#99'],
    [['tag', '--repo', SHOP, '--number', '99'], 'There is no pull request example/shop#99'],
    [['tag', '-r', SHOP, '-r', HARBOR, '--number', '1'], '--number goes with one --repo'],
    [['untag', '--org', 'example'], "unknown option '--org'"],
    [['untag'], 'Say where to look'],
  ])('ends with code 2 and the remedy: %j', async (args, message) => {
    github.state.addPullRequest(unmarked(1));
    const { exitCode, out, log } = await onGitHub(github, args);
    expect([exitCode, out]).toEqual([2, '']);
    expect(log).toContain(message);
  });

  it('says of an organisation that there is none of that name', async () => {
    const { exitCode, log } = await onGitHub(github, ['report', '--org', 'nobody']);
    expect(exitCode).toBe(1);
    expect(log).toContain('no organisation or user called nobody');
  });
});

describe('the token', () => {
  const asked = ['report', '--repo', HARBOR, '-f', 'json'];
  const url = (): { readonly GITHUB_API_URL: string } => ({ GITHUB_API_URL: github.url });

  it('is looked for in GITHUB_TOKEN, then GH_TOKEN, then gh', async () => {
    const tokenOfGh = async (host: string) => (host === new URL(github.url).host ? 'token\n' : null);
    for (const env of [
      { GITHUB_TOKEN: 'token', GH_TOKEN: 'wrong' },
      { GITHUB_TOKEN: ' ', GH_TOKEN: 'token' },
      {},
    ]) {
      expect(await onGitHub(github, asked, { env: { ...url(), ...env }, tokenOfGh })).toMatchObject({
        exitCode: 0,
      });
    }
  });

  it('is missed with the three ways to give one, before anything is asked', async () => {
    const { exitCode, log } = await onGitHub(github, asked, { env: url() });
    expect(exitCode).toBe(2);
    for (const way of ['GITHUB_TOKEN', 'GH_TOKEN', 'gh auth login']) expect(log).toContain(way);
    expect(github.counters.requests).toBe(0);
  });

  it('that GitHub does not accept ends the run with the remedy', async () => {
    const { exitCode, out, log } = await onGitHub(github, asked, {
      env: { ...url(), GITHUB_TOKEN: 'ghp_stale' },
    });
    expect([exitCode, out]).toEqual([1, '']);
    expect(log).toContain('GitHub does not accept the token');
  });

  it.each(['ghp_stale', 'ghp_two words', 'ghp_\u001b[31mred'])(
    'is printed nowhere: %j',
    async (GITHUB_TOKEN) => {
      for (const args of [asked, ['doctor', '--repo', HARBOR], ['tag', '--repo', HARBOR]]) {
        const { exitCode, out, log } = await onGitHub(github, args, { env: { ...url(), GITHUB_TOKEN } });
        expect(exitCode).toBeGreaterThan(0);
        expect(out + log).not.toContain('ghp_');
      }
    },
  );
});

describe('a facts file', () => {
  it('is reported on without a network and without a token', async () => {
    const { exitCode } = await onGitHub(github, ['report', '-i', 'test/fixtures/harbor.jsonl'], { env: {} });
    expect([exitCode, github.counters.requests]).toEqual([0, 0]);
  });
});
