import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import { type GitHubDouble, startGitHub } from '../github/start-github.ts';
import { workplace } from '../support/command-line.ts';
import { at } from '../support/pull-request.ts';
import { byClaude, NOW, onGitHub, pullRequestsIn, SHOP, unmarked } from './on-github.ts';

let place: ReturnType<typeof workplace>;
let github: GitHubDouble;
let out: string;
beforeEach(async () => {
  place = workplace();
  out = `${place.folder}/facts.jsonl`;
  github = await startGitHub({ now: () => NOW });
});
afterEach(async () => {
  place.remove();
  await github.close();
});

const headerIn = (path: string) => JSON.parse(readFileSync(path, 'utf8').split('\n')[0] ?? '');
const many = (count: number): readonly PullRequest[] =>
  Array.from({ length: count }, (_, index) => (index % 3 === 0 ? byClaude(index + 1) : unmarked(index + 1)));

describe('collect', () => {
  it('writes every pull request with its header and its end, and says how many', async () => {
    github.state.addPullRequests(many(120));
    const { exitCode, out: printed, log } = await onGitHub(github, ['collect', '--repo', SHOP, '--out', out]);
    expect([exitCode, printed]).toEqual([0, '']);
    expect(log).toContain(`Wrote 120 pull requests to ${out}.\n`);
    expect(headerIn(out)).toMatchObject({
      scope: [SHOP],
      // 13 weeks that ended 14 days before now, and 4 for activity: from Monday, 6 July.
      since: '2026-07-06T00:00:00.000Z',
      observedAt: '2026-11-16T07:00:00.000Z',
      complete: true,
    });
    const found = await pullRequestsIn(out);
    expect(found.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(
      many(120).map(({ number }) => number),
    );
    expect(github.published).toEqual([]);
  });

  it('leaves nothing but the file, which its owner alone may read', async () => {
    github.state.addPullRequest(unmarked(1));
    await onGitHub(github, ['collect', '--repo', SHOP, '--out', out]);
    expect(readdirSync(place.folder)).toEqual(['facts.jsonl']);
    expect(statSync(out).mode & 0o777).toBe(0o600);
  });

  it('takes what was updated since a moment, and what is open however old', async () => {
    const old = at('2025-01-01T00:00Z');
    github.state.addPullRequests([
      unmarked(1, { createdAt: old, mergedAt: old + 1000 }),
      unmarked(2, { createdAt: old }),
      unmarked(3),
    ]);
    await onGitHub(github, ['collect', '-r', SHOP, '--since', '2026-11-01', '--out', out]);
    expect((await pullRequestsIn(out)).map(({ number }) => number).toSorted()).toEqual([2, 3]);
    expect(headerIn(out).since).toBe('2026-11-01T00:00:00.000Z');
  });

  it('holds each pull request once, though one changed between two pages', async () => {
    github.state.addPullRequests(many(120));
    let isFirst = true;
    github.dials.afterPage = ({ state }) => {
      if (isFirst) state.touch(SHOP, 1, NOW - 1000);
      isFirst = false;
    };
    const { exitCode, log } = await onGitHub(github, ['collect', '-r', SHOP, '--out', out]);
    expect(exitCode).toBe(0);
    const numbers = (await pullRequestsIn(out)).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(120);
    expect((await onGitHub(github, ['report', '-i', out])).exitCode).toBe(0);
    expect(log).toMatch(/Wrote 12[01] pull requests/);
  });

  it('is a usage error where the folder is not there, before much is asked', async () => {
    github.state.addPullRequest(unmarked(1));
    const { exitCode, log } = await onGitHub(github, ['collect', '-r', SHOP, '--out', 'nowhere/facts.jsonl']);
    expect(exitCode).toBe(2);
    expect(log).toContain('Cannot write nowhere/facts.jsonl: ENOENT');
  });
});

describe('collect, when the limit is used up,', () => {
  beforeEach(() => {
    github.state.addPullRequests(many(400));
    writeFileSync(out, 'what was there before');
  });

  it('at its first page ends with code 4 and leaves what was there', async () => {
    github.dials.primaryLimit = { resource: 'graphql', atRequest: 2 };
    const { exitCode, log } = await onGitHub(github, ['collect', '-r', SHOP, '--out', out]);
    expect(exitCode).toBe(4);
    expect(log).toMatch(/error: GitHub's rate limit is used up .* renewed at 2026-11-16T08:00:00\.000Z/);
    expect(readFileSync(out, 'utf8')).toBe('what was there before');
    expect(readdirSync(place.folder)).toEqual(['facts.jsonl']);
  });

  it('at a late page keeps what came, says so in the file, and ends with code 4', async () => {
    github.dials.primaryLimit = { resource: 'graphql', atRequest: 7 };
    const { exitCode, log } = await onGitHub(github, ['collect', '-r', SHOP, '--out', out]);
    expect(exitCode).toBe(4);
    expect(log).toContain('What was collected so far is kept; --wait goes on by itself.');
    const { complete } = headerIn(out);
    expect(complete.why).toContain('rate limit');
    const kept = (await pullRequestsIn(out)).length;
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(400);
    const report = await onGitHub(github, ['report', '-i', out, '--strict']);
    expect(report.exitCode).toBe(3);
    expect(report.out).toContain('rate limit');
  });

  it('waits for its renewal and goes on if told to', async () => {
    github.dials.primaryLimit = { resource: 'graphql', atRequest: 7 };
    let clock = NOW;
    const waits: number[] = [];
    await github.close();
    github = await startGitHub({ now: () => clock, pullRequests: many(400) });
    github.dials.primaryLimit = { resource: 'graphql', atRequest: 7 };
    const { exitCode, log } = await onGitHub(github, ['collect', '-r', SHOP, '--out', out, '--wait'], {
      now: () => clock,
      wait: async (ms) => {
        waits.push(ms);
        clock += ms;
      },
    });
    expect(exitCode).toBe(0);
    // The hour of the limit, and a second for clocks that differ.
    expect(waits).toEqual([3_601_000]);
    expect(log).toContain('Waiting until 2026-11-16T08:00:00.000Z.');
    expect(headerIn(out).complete).toBe(true);
    expect(new Set((await pullRequestsIn(out)).map(({ number }) => number)).size).toBe(400);
  });
});

describe('report, when the limit is used up,', () => {
  it('at a late page reports on what came, says so, and ends with code 4', async () => {
    github.state.addPullRequests(many(400));
    github.dials.primaryLimit = { resource: 'graphql', atRequest: 7 };
    const { exitCode, out: printed } = await onGitHub(github, ['report', '-r', SHOP, '-f', 'json']);
    expect(exitCode).toBe(4);
    expect(JSON.parse(printed).completeness).toMatchObject({
      complete: false,
      why: expect.stringContaining('rate limit'),
    });
  });

  it('at its first page reports on nothing', async () => {
    github.state.addPullRequests(many(3));
    github.dials.primaryLimit = { resource: 'graphql', atRequest: 2 };
    expect(await onGitHub(github, ['report', '-r', SHOP])).toMatchObject({ exitCode: 4, out: '' });
  });
});

describe('collect, when it is stopped,', () => {
  it('keeps what came, says so in the file, and ends with code 3', async () => {
    github.state.addPullRequests(many(400));
    let stop = (): void => undefined;
    github.dials.afterPage = ({ ordinal }) => {
      if (ordinal === 5) stop();
    };
    const { exitCode, log } = await onGitHub(github, ['collect', '-r', SHOP, '--out', out], {
      onInterrupt: (listener) => {
        stop = listener;
        return () => undefined;
      },
    });
    expect(exitCode).toBe(3);
    expect(log).toContain('It is incomplete: collecting was stopped.');
    expect(headerIn(out).complete.why).toContain('collecting was stopped');
    expect((await pullRequestsIn(out)).length).toBeLessThan(400);
  });
});
