import { DAY } from '../../src/domain/duration.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import type { GitHubOptions } from '../github/options.ts';
import { type GitHubDouble, startGitHub } from '../github/start-github.ts';
import type { RepositorySeed } from '../github/state/repositories.ts';
import {
  issueCommentPayload,
  type PayloadOf,
  pullRequestPayload,
  schedulePayload,
} from '../github/webhooks/payloads.ts';
import { commit, pullRequest, user } from '../support/pull-request.ts';
import { type ActionRun, type FinishedAction, runAction } from '../support/run-action.ts';

export const SHOP = 'example/shop';
export const NOW = Date.now();

const GRANTED = {
  contents: 'read',
  pull_requests: 'write',
  issues: 'write',
} as const;
const READ_ONLY = {
  contents: 'read',
  pull_requests: 'read',
  issues: 'read',
} as const;

/** What may be said of a run; the rest is as in a workflow. */
export type RunOptions = Partial<Pick<ActionRun, 'inputs' | 'environment' | 'entry' | 'repository'>>;

/** A repository on a GitHub double, and the Action as its workflow runs it. For `await using`. */
export interface Shop extends AsyncDisposable {
  readonly github: GitHubDouble;
  readonly onPullRequest: (number: number, run?: RunOptions) => Promise<FinishedAction>;
  readonly onComment: (
    comment: {
      readonly by: string;
      readonly body: string;
      readonly number?: number;
      readonly action?: string;
    },
    run?: RunOptions,
  ) => Promise<FinishedAction>;
  /** The event of the last comment once more, as a runner may deliver it. */
  readonly onSameComment: () => Promise<FinishedAction>;
  readonly onSchedule: (run?: RunOptions) => Promise<FinishedAction>;
  readonly labels: (number?: number) => readonly string[];
  /** Requests that change something. */
  readonly writes: () => readonly string[];
}

/** A private repository, `ada` who may write, `eve` who may read, and the token that a workflow gets. */
export async function aShop(
  pullRequests: readonly PullRequest[] = [claudeCode(1)],
  {
    shop = {},
    ...options
  }: Omit<GitHubOptions, 'repositories' | 'pullRequests'> & {
    readonly shop?: Partial<RepositorySeed>;
    readonly repositories?: readonly RepositorySeed[];
  } = {},
): Promise<Shop> {
  const { repositories = [], ...rest } = options;
  const home = {
    name: SHOP,
    visibility: 'private',
    permissions: { ada: 'write', eve: 'read' },
    ...shop,
  } as const;
  const github = await startGitHub({
    tokens: {
      token: { login: 'github-actions[bot]', kind: 'actions', permissions: GRANTED, repositories: [SHOP] },
      'read-only': {
        login: 'github-actions[bot]',
        kind: 'actions',
        permissions: READ_ONLY,
        repositories: [SHOP],
      },
      app: { login: 'metrics[bot]', kind: 'installation' },
    },
    ...rest,
    repositories: [home, ...repositories],
    pullRequests,
  });
  const of = (sender: string): PayloadOf => ({
    state: github.state,
    apiUrl: github.url,
    repository: SHOP,
    sender,
  });
  const run = (name: string, payload: unknown, options: RunOptions = {}) =>
    runAction({ entry: 'sources', github, repository: SHOP, event: { name, payload }, ...options });
  let last: unknown = null;
  return {
    github,
    onPullRequest: (number, options) =>
      run('pull_request_target', pullRequestPayload(of('ada'), number, 'opened').body, options),
    onComment: ({ by, body, number = 1, action = 'created' }, options) => {
      const comment = github.state.addComment(SHOP, number, by, body);
      last = { ...issueCommentPayload(of(by), comment).body, action };
      return run('issue_comment', last, options);
    },
    onSameComment: () => run('issue_comment', last),
    onSchedule: (options) => run('schedule', schedulePayload(of('ada'), '17 5 * * *').body, options),
    labels: (number = 1) => github.state.pullRequest(SHOP, number).labels.map(({ name }) => name),
    writes: () =>
      github.counters.log
        .filter(({ method, operation }) => method !== 'GET' && operation === null)
        .map(({ method, path }) => `${method} ${path}`),
    [Symbol.asyncDispose]: () => github.close(),
  };
}

/** Opened three days ago with a trailer of Claude Code. */
export function claudeCode(number: number, overrides: Partial<PullRequest> = {}): PullRequest {
  return marked(number, 'Co-Authored-By: Claude Opus 4.6 <noreply@anthropic.com>', overrides);
}

/** Opened three days ago; its commit ends with this. */
export function marked(number: number, trailer: string, overrides: Partial<PullRequest> = {}): PullRequest {
  const createdAt = overrides.createdAt ?? NOW - 3 * DAY;
  const message = `Sort the basket\n\n${trailer}`;
  return pullRequest({
    number,
    createdAt,
    commits: [commit({ author: overrides.author ?? user('ada'), at: createdAt - 60_000, message })],
    ...overrides,
  });
}

/** A quarter of work by six people, half of it marked; the last of it in the last complete week. */
export function aQuarter(repository: string = SHOP): readonly PullRequest[] {
  return Array.from({ length: 60 }, (_, index) => {
    const createdAt = NOW - (100 - index * 1.5) * DAY;
    const author = user(`person-${index % 6}`);
    const end = index % 7 === 0 ? {} : { mergedAt: createdAt + DAY, mergedBy: author };
    const overrides = { repository, createdAt, author, ...end };
    return index % 2 === 0
      ? claudeCode(index + 1, overrides)
      : pullRequest({ number: index + 1, ...overrides });
  });
}
