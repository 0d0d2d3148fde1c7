import type { PullRequest } from '../../../src/domain/pull-request.ts';
import { githubForge } from '../../../src/github/github-forge.ts';
import type { GitHubOptions } from '../../../src/github/github-options.ts';
import type { CollectionNotice, Forge, PullRequestQuery } from '../../../src/tasks/forge.ts';
import type { GitHubOptions as DoubleOptions } from '../../github/options.ts';
import { type GitHubDouble, startGitHub } from '../../github/start-github.ts';
import { at } from '../../support/pull-request.ts';

/** The present of these tests. */
export const NOW = at('2026-11-20T12:00Z');
export const SHOP = 'example/shop';

/** A double and the forge that talks to it; a second lasts a millisecond. */
export interface Visit extends AsyncDisposable {
  readonly github: GitHubDouble;
  readonly forge: Forge;
  /** Another client of the same double. */
  readonly as: (options: Partial<GitHubOptions>) => Forge;
  /** Everything of a repository, with what was said on the way. */
  readonly collect: (query?: Partial<PullRequestQuery>, repository?: string) => Promise<Collected>;
}

export interface Collected {
  readonly pullRequests: readonly PullRequest[];
  readonly notices: readonly CollectionNotice[];
  /** What was thrown after these. */
  readonly error: unknown;
}

/** Starts a double with one public repository `example/shop`, unless told otherwise. */
export async function visit(
  options: DoubleOptions = {},
  client: Partial<GitHubOptions> = {},
): Promise<Visit> {
  const github = await startGitHub({ now: () => NOW, repositories: [{ name: SHOP }], ...options });
  const as = (more: Partial<GitHubOptions>): Forge =>
    githubForge({ token: 'token', baseUrl: github.url, now: () => NOW, second: 1, ...client, ...more });
  const forge = as({});
  return {
    github,
    forge,
    as,
    collect: (query, repository = SHOP) => collected(forge, repository, query),
    [Symbol.asyncDispose]: async () => {
      await github.close();
      if (github.counters.failures.length > 0) throw new AggregateError(github.counters.failures);
    },
  };
}

async function collected(
  forge: Forge,
  repository: string,
  query: Partial<PullRequestQuery> = {},
): Promise<Collected> {
  const pullRequests: PullRequest[] = [];
  const notices: CollectionNotice[] = [];
  try {
    const all = {
      updatedSince: null,
      until: NOW,
      onNotice: (one: CollectionNotice) => notices.push(one),
      ...query,
    };
    for await (const one of forge.pullRequests(repository, all)) pullRequests.push(one);
    return { pullRequests, notices, error: null };
  } catch (error) {
    return { pullRequests, notices, error };
  }
}

/** The last record of each number, lowest first: what remains when a newer one replaces an older one. */
export function latest(pullRequests: readonly PullRequest[]): readonly PullRequest[] {
  const byNumber = new Map(pullRequests.map((one) => [one.number, one]));
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}
