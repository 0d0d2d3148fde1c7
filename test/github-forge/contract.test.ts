import { githubForge } from '../../src/github/github-forge.ts';
import { startGitHub } from '../github/start-github.ts';
import type { RepositorySeed } from '../github/state/repositories.ts';
import { at } from '../support/pull-request.ts';
import type { ContractRepository } from '../tasks/forge-contract.ts';
import { forgeContract } from '../tasks/forge-contract.ts';

const NOW = at('2026-11-16T07:00Z');

forgeContract('GitHub', async (repositories) => {
  const github = await startGitHub({
    now: () => NOW,
    accounts: repositories.flatMap((one) => Object.keys(one.permissions ?? {}).map((login) => ({ login }))),
    repositories: repositories.map(seedOf),
    pullRequests: repositories.flatMap((one) => one.pullRequests ?? []),
  });
  return {
    forge: githubForge({ token: 'token', baseUrl: github.url, now: () => NOW, second: 1 }),
    openIssue: async (name, { by, ...issue }) => {
      github.state.addIssue(name, by, issue);
    },
    editIssue: async ({ repository, number }, body, by) =>
      github.state.edit(repository, number, by, { body }),
    stop: () => github.close(),
  };
});

function seedOf(one: ContractRepository): RepositorySeed {
  return {
    name: one.name,
    ...(one.visibility === undefined ? {} : { visibility: one.visibility }),
    ...(one.isArchived === undefined ? {} : { archived: one.isArchived }),
    ...(one.hasIssues === undefined ? {} : { issues: one.hasIssues }),
    ...(one.isFork === undefined ? {} : { fork: one.isFork }),
    ...(one.defaultBranch === undefined ? {} : { defaultBranch: one.defaultBranch }),
    ...(one.files === undefined ? {} : { files: one.files }),
    ...(one.permissions === undefined ? {} : { permissions: one.permissions }),
  };
}
