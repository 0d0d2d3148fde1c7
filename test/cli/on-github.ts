import { createReadStream } from 'node:fs';
import type { Surroundings } from '../../src/cli/surroundings.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import { readFacts } from '../../src/facts/read-facts.ts';
import type { GitHubDouble } from '../github/start-github.ts';
import { commandLine, type Finished } from '../support/command-line.ts';
import { at, commit, pullRequest, user } from '../support/pull-request.ts';

/** A Monday morning: the last complete week is 2026-W46. */
export const NOW = at('2026-11-16T07:00Z');
export const SHOP = 'example/shop';

/** A machine on which a token for the double stands in the environment, and nothing is waited for. */
export function machine(github: Pick<GitHubDouble, 'url'>, parts: Partial<Surroundings> = {}): Surroundings {
  return {
    env: { GITHUB_API_URL: github.url, GITHUB_TOKEN: 'token' },
    now: () => NOW,
    folder: '/nowhere',
    tokenOfGh: async () => null,
    wait: async () => undefined,
    saveMemory: () => undefined,
    second: 1,
    onInterrupt: () => () => undefined,
    ...parts,
  };
}

/** Runs the command line against the double, over HTTP. */
export async function onGitHub(
  github: Pick<GitHubDouble, 'url'>,
  args: readonly string[],
  { isTTY = false, ...parts }: Partial<Surroundings> & { readonly isTTY?: boolean } = {},
): Promise<Finished> {
  return commandLine(args, { isTTY, surroundings: machine(github, parts) });
}

/** Opened on a day of the week that is reported on, with one commit. */
export function unmarked(number: number, overrides: Partial<PullRequest> = {}): PullRequest {
  return pullRequest({ number, createdAt: at('2026-11-10T09:00Z') + number * 60_000, ...overrides });
}

/** As {@link unmarked}, with Claude Code's trailer. */
export function byClaude(number: number, overrides: Partial<PullRequest> = {}): PullRequest {
  const createdAt = at('2026-11-10T09:00Z') + number * 60_000;
  const message = 'Sort the basket\n\nCo-Authored-By: Claude Opus 4.6 <noreply@anthropic.com>';
  const commits = [commit({ author: user('ada'), at: createdAt - 60_000, message })];
  return pullRequest({ number, createdAt, commits, ...overrides });
}

/** The pull requests of a facts file. */
export async function pullRequestsIn(path: string): Promise<readonly PullRequest[]> {
  const { pullRequests } = await readFacts(createReadStream(path), path);
  return (await Array.fromAsync(pullRequests)).map((record) => record.pullRequest);
}
