import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GitHubDouble, startGitHub } from '../github/start-github.ts';
import { workplace } from '../support/command-line.ts';
import { byClaude, NOW, onGitHub, SHOP, unmarked } from './on-github.ts';

let place: ReturnType<typeof workplace>;
let github: GitHubDouble;
beforeEach(async () => {
  place = workplace();
  github = await startGitHub({
    now: () => NOW,
    pullRequests: [byClaude(1), unmarked(2), byClaude(3), byClaude(4, { labels: ['bug'] })],
    tokens: {
      token: { login: 'github-actions[bot]', kind: 'actions' },
      reader: {
        login: 'reader',
        kind: 'fine-grained',
        permissions: { pull_requests: 'read', contents: 'read' },
      },
    },
  });
});
afterEach(async () => {
  place.remove();
  await github.close();
});

const labels = (): Readonly<Record<number, readonly string[]>> =>
  Object.fromEntries(
    [...github.state.repository(SHOP).pullRequests].map(([number, one]) => [
      number,
      one.labels.map(({ name }) => name),
    ]),
  );
const UNTOUCHED = { 1: [], 2: [], 3: [], 4: ['bug'] };
const writes = (): readonly string[] =>
  github.counters.log
    .filter(({ method, route }) => method !== 'GET' && route !== 'graphql')
    .map(({ route }) => route);

describe('tag', () => {
  it('labels what carries a conclusive mark, and prints each difference', async () => {
    const { exitCode, out, log } = await onGitHub(github, ['tag', '--repo', SHOP]);
    expect(exitCode).toBe(0);
    expect(out.trim().split('\n').toSorted()).toEqual([
      'example/shop#1: + harness: claude-code',
      'example/shop#3: + harness: claude-code',
      'example/shop#4: + harness: claude-code',
    ]);
    expect(log).toContain('Looked at 4; labels of 3 changed.\n');
    expect(labels()).toEqual({
      1: ['harness: claude-code'],
      2: [],
      3: ['harness: claude-code'],
      4: ['bug', 'harness: claude-code'],
    });
  });

  it('labels one', async () => {
    const { exitCode, out } = await onGitHub(github, ['tag', '--repo', SHOP, '--number', '3']);
    expect([exitCode, out]).toEqual([0, 'example/shop#3: + harness: claude-code\n']);
    expect(labels()).toEqual({ ...UNTOUCHED, 3: ['harness: claude-code'] });
  });

  it('has nothing to do when run again', async () => {
    await onGitHub(github, ['tag', '--repo', SHOP]);
    const before = writes().length;
    const { exitCode, out, log } = await onGitHub(github, ['tag', '--repo', SHOP]);
    expect([exitCode, out, writes().length]).toEqual([0, '', before]);
    expect(log).toContain('Looked at 4; labels of 0 changed.');
  });

  it('reaches back as far as told', async () => {
    const createdAt = NOW - 30 * 86_400_000;
    github.state.addPullRequest(byClaude(9, { createdAt, mergedAt: createdAt + 3_600_000 }));
    expect((await onGitHub(github, ['tag', '--repo', SHOP, '--dry-run'])).out).not.toContain('#9');
    const { out } = await onGitHub(github, ['tag', '--repo', SHOP, '--since', '2026-10-01', '--dry-run']);
    expect(out).toContain('example/shop#9: + harness: claude-code\n');
  });

  it('writes nothing on a dry run and prints the same difference', async () => {
    for (const args of [['tag'], ['tag', '--number', '1'], ['untag']]) {
      const { exitCode, log } = await onGitHub(github, [...args, '--repo', SHOP, '--dry-run']);
      expect(exitCode).toBe(0);
      expect(log).toContain('nothing was written');
    }
    expect(writes()).toEqual([]);
    expect(labels()).toEqual(UNTOUCHED);
    const dry = await onGitHub(github, ['tag', '--repo', SHOP, '--dry-run']);
    expect(dry.out).toBe((await onGitHub(github, ['tag', '--repo', SHOP])).out);
  });

  it('says what a token that may only read kept it from, and ends with code 1', async () => {
    const env = { GITHUB_API_URL: github.url, GITHUB_TOKEN: 'reader' };
    const { exitCode, out, log } = await onGitHub(github, ['tag', '--repo', SHOP, '--number', '1'], { env });
    expect([exitCode, out]).toEqual([1, '']);
    expect(log).toMatch(/note: example\/shop#1 was not labelled: The token may not .*Grant it/);
    expect(labels()).toEqual(UNTOUCHED);
  });

  it('says of an archived repository that nothing can be written', async () => {
    github.state.repository(SHOP).isArchived = true;
    const { exitCode, log } = await onGitHub(github, ['tag', '--repo', SHOP, '--number', '1']);
    expect(exitCode).toBe(1);
    expect(log).toMatch(/was not labelled: .*archived/);
  });

  it('ends with code 4 where the limit is used up, and says what is left to do', async () => {
    github.dials.primaryLimit = { resource: 'core', atRequest: 5 };
    const { exitCode, log } = await onGitHub(github, ['tag', '--repo', SHOP]);
    expect(exitCode).toBe(4);
    expect(log).toMatch(/\d are still to be labelled: run it again/);
  });
});

describe('untag', () => {
  it('after tag leaves every pull request with the labels it had', async () => {
    await onGitHub(github, ['tag', '--repo', SHOP]);
    expect(labels()).not.toEqual(UNTOUCHED);
    const { exitCode, out, log } = await onGitHub(github, ['untag', '--repo', SHOP]);
    expect(exitCode).toBe(0);
    expect(out.trim().split('\n').toSorted()).toEqual([
      'example/shop#1: − harness: claude-code',
      'example/shop#3: − harness: claude-code',
      'example/shop#4: − harness: claude-code',
    ]);
    expect(log).toContain('Looked at 4; 3 lost labels.\n');
    expect(labels()).toEqual(UNTOUCHED);
  });

  it('takes them off one alone', async () => {
    await onGitHub(github, ['tag', '--repo', SHOP]);
    await onGitHub(github, ['untag', '--repo', SHOP, '--number', '4']);
    expect(labels()).toMatchObject({ 3: ['harness: claude-code'], 4: ['bug'] });
  });

  it("leaves others' labels alone", async () => {
    github.state.label(SHOP, 2, 'ada', 'harness: from-elsewhere');
    await onGitHub(github, ['untag', '--repo', SHOP]);
    expect(labels()).toEqual({ ...UNTOUCHED, 2: ['harness: from-elsewhere'] });
  });
});

describe('attribute at GitHub', () => {
  it('says the same as on the facts that collect writes', async () => {
    const facts = `${place.folder}/facts.jsonl`;
    await onGitHub(github, ['collect', '-r', SHOP, '--out', facts]);
    for (const number of ['1', '2', '4']) {
      for (const format of ['text', 'json', 'csv']) {
        const asked = ['--repo', SHOP, '--number', number, '-f', format];
        const live = await onGitHub(github, ['attribute', ...asked]);
        const offline = await onGitHub(github, ['attribute', '-i', facts, ...asked]);
        expect([live.exitCode, live.out]).toEqual([0, offline.out]);
        expect(live.out).not.toBe('');
      }
    }
  });

  it('explains, and says beside it what it cost', async () => {
    const { out, log } = await onGitHub(github, ['attribute', '-r', SHOP, '-n', '1']);
    expect(out).toMatch(/^example\/shop#1: Claude Code, model claude\/opus-4\.6/);
    expect(log).toMatch(
      /^Configuration: none, the defaults hold\nCost: \d requests, \d points?, 0\.0 s\.\n$/,
    );
  });
});
