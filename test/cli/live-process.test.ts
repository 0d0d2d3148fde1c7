import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GitHubDouble, startGitHub } from '../github/start-github.ts';
import { workplace } from '../support/command-line.ts';
import { byClaude, pullRequestsIn, SHOP } from './on-github.ts';

/** The process goes by the machine's clock: what it looks at must be older. */
const createdAt = Date.now() - 3_600_000;
let place: ReturnType<typeof workplace>;
let github: GitHubDouble;
beforeEach(async () => {
  place = workplace();
  const pullRequests = Array.from({ length: 300 }, (_, index) =>
    byClaude(index + 1, {
      createdAt: createdAt + index,
      updatedAt: createdAt + index,
      commits: byClaude(1).commits ?? [],
    }),
  );
  github = await startGitHub({ pullRequests });
});
afterEach(async () => {
  place.remove();
  await github.close();
});

function start(args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
  const node = dirname(process.execPath);
  return spawn(process.execPath, ['src/cli/main.ts', ...args], {
    env: { PATH: node, GITHUB_API_URL: github.url, ...env },
  });
}

async function finished(child: ChildProcess) {
  let [out, log] = ['', ''];
  child.stdout?.on('data', (chunk) => (out += chunk));
  child.stderr?.on('data', (chunk) => (log += chunk));
  const exitCode = await new Promise((resolve) => child.once('close', resolve));
  return { exitCode, out, log };
}

describe('the command line as a process', () => {
  it('asks GitHub with the token of its environment', async () => {
    const { exitCode, out, log } = await finished(
      start(['attribute', '--repo', SHOP, '--number', '7'], { GITHUB_TOKEN: 'token' }),
    );
    expect([exitCode, out.split('\n')[0]]).toEqual([
      0,
      expect.stringMatching(/^example\/shop#7: Claude Code/),
    ]);
    expect(log).toMatch(/^Configuration: none, the defaults hold\nCost: /);
  });

  it("asks GitHub's own command line for a token, for this host, without a shell", async () => {
    const gh = place.file('gh', `#!/bin/sh\nprintf '%s\\n' "$*" > "${place.folder}/asked"\necho token\n`);
    chmodSync(gh, 0o755);
    const path = [place.folder, dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter);
    const { exitCode } = await finished(start(['doctor', '--repo', SHOP], { PATH: path }));
    expect(exitCode).toBe(0);
    expect(readFileSync(`${place.folder}/asked`, 'utf8')).toBe(
      `auth token --hostname ${new URL(github.url).host}\n`,
    );
  });

  it('misses a token where there is no gh either', async () => {
    const { exitCode, log } = await finished(start(['doctor', '--repo', SHOP], {}));
    expect(exitCode).toBe(2);
    expect(log).toContain('There is no token');
  });

  it('keeps at Ctrl-C what was collected', async () => {
    const out = `${place.folder}/facts.jsonl`;
    github.dials.latency = { request: 0, heavyPage: 100, heavyFrom: 25 };
    const child = start(['collect', '--repo', SHOP, '--out', out], { GITHUB_TOKEN: 'token' });
    const ended = finished(child);
    child.stderr?.on('data', () => undefined);
    github.dials.afterPage = ({ ordinal }) => {
      // The pages of four chains are on their way; one has been read when a second one of it is asked for.
      if (ordinal === 5) child.kill('SIGINT');
    };
    const { exitCode, log } = await ended;
    expect([exitCode, log]).toEqual([
      3,
      expect.stringContaining('It is incomplete: collecting was stopped.'),
    ]);
    const kept = await pullRequestsIn(out);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(300);
  });
});
