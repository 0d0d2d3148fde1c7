import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.ts';
import { defaultConfig } from '../../src/config/default-config.ts';
import type { Attribution } from '../../src/domain/attribution.ts';
import type { PullRequest } from '../../src/domain/pull-request.ts';
import { githubForge } from '../../src/github/github-forge.ts';
import { startOf } from '../../src/measurement/start.ts';
import { attributionKit } from '../../src/tasks/attribution-kit.ts';
import { startGitHub } from '../github/start-github.ts';
import { corpusFacts, hasCorpus } from '../support/corpus-facts.ts';
import { at } from '../support/pull-request.ts';

const NOW = at('2026-11-16T07:00Z');
const { catalogue } = attributionKit(defaultConfig());

if (!hasCorpus) console.log('The corpus is not beside the repository: its tests are skipped.');

describe.runIf(hasCorpus)('real commits and pull requests, served by GitHub', () => {
  it('are attributed as they are offline', async () => {
    const facts = corpusFacts();
    await using github = await serving(facts);
    const collected = new Map<string, PullRequest>();
    for (const repository of new Set(facts.map((one) => one.repository))) {
      const query = { updatedSince: null, until: NOW };
      for await (const one of github.forge.pullRequests(repository, query)) collected.set(nameOf(one), one);
    }
    expect(facts.length).toBeGreaterThan(2000);
    expect(collected.size).toBe(facts.length);
    const differences = facts.flatMap((offline) => {
      const online = collected.get(nameOf(offline));
      const verdicts = [verdictOf(offline), online === undefined ? null : verdictOf(online)];
      return JSON.stringify(verdicts[0]) === JSON.stringify(verdicts[1])
        ? []
        : [[nameOf(offline), ...verdicts]];
    });
    expect(differences).toEqual([]);
  });
});

async function serving(facts: readonly PullRequest[]) {
  const double = await startGitHub({ now: () => NOW, pullRequests: facts });
  const forge = githubForge({ token: 'token', baseUrl: double.url, now: () => NOW });
  return { forge, [Symbol.asyncDispose]: () => double.close() };
}

function verdictOf(pullRequest: PullRequest): Attribution {
  return attribute(pullRequest, { start: startOf(pullRequest, NOW), catalogue }).verdict;
}

function nameOf({ repository, number }: PullRequest): string {
  return `${repository}#${number}`;
}
