import { defaultConfig } from '../src/config/default-config.ts';
import type { Account } from '../src/domain/account.ts';
import { DAY } from '../src/domain/duration.ts';
import type { PullRequest } from '../src/domain/pull-request.ts';
import { attributionKit } from '../src/tasks/attribution-kit.ts';
import { planTags } from '../src/tasks/plan-tags.ts';
import { type GitHubDouble, startGitHub } from '../test/github/start-github.ts';
import { DEMO } from '../test/support/organisation/fixtures.ts';
import { organisation } from '../test/support/organisation/organisation.ts';

/** Where the workflow of the demo runs, and where its weekly issue is. */
export const HOME = 'northwind/engineering';

/** The App whose token the demo's workflow has. */
export const APP: Account = { login: 'northwind-metrics[bot]', kind: 'bot' };

/** Who gives the command. */
export const MAINTAINER = 'ada-maintains';

/** A GitHub of one's own with the organisation on it, and the pull requests of the story. */
export interface Northwind {
  readonly github: GitHubDouble;
  readonly pullRequests: readonly PullRequest[];
  /** Just opened; carries a mark. */
  readonly opened: PullRequest;
  /** Carries no mark. */
  readonly unmarked: PullRequest;
}

/** Starts it as it is on a Monday at seven, some months after the Action was installed. */
export async function startNorthwind(): Promise<Northwind> {
  const facts = [...organisation(DEMO).pullRequests];
  const kit = attributionKit(defaultConfig());
  const planOf = (one: PullRequest) => planTags(one, { kit, now: DEMO.until });
  const recent = facts.filter(({ createdAt }) => createdAt > DEMO.until - 7 * DAY);
  const opened = present(recent.findLast((one) => one.repository.endsWith('/checkout') && hasTrailer(one)));
  const unmarked = present(recent.findLast((one) => planOf(one).verdict.kind === 'unattributed'));
  const pullRequests = facts.map((one) => {
    const plan = planOf(one);
    const noEvent = one === opened || (plan.verdict.harness === 'copilot' && recent.includes(one));
    return noEvent ? one : labelled(one, plan.add);
  });
  const github = await startGitHub({
    now: () => DEMO.until,
    repositories: [HOME, ...DEMO.repositories.map((name) => `${DEMO.owner}/${name}`)].map((name) => ({
      name,
      visibility: 'private',
      permissions: { [MAINTAINER]: 'maintain' },
    })),
    pullRequests,
    tokens: { token: { login: APP.login, kind: 'installation' } },
  });
  return { github, pullRequests, opened, unmarked };
}

function hasTrailer({ commits = [] }: PullRequest): boolean {
  return commits.some(({ message = '' }) => /^co-authored-by: claude/im.test(message));
}

/** As an earlier run of the Action left it. */
function labelled(one: PullRequest, harnesses: readonly string[]): PullRequest {
  const labels = harnesses.map((harness) => `harness: ${harness}`);
  const put = labels.map((label) => ({ kind: 'labeled', label, actor: APP, at: one.createdAt }) as const);
  return {
    ...one,
    labels: [...(one.labels ?? []), ...labels],
    events: [...put, ...(one.events ?? [])],
  };
}

function present<T>(value: T | undefined): T {
  if (value === undefined)
    throw new Error('The demo lacks a pull request of its story: its plan has changed.');
  return value;
}
