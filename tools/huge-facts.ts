import { Readable } from 'node:stream';
import type { Config } from '../src/config/to-config.ts';
import type { PullRequest } from '../src/domain/pull-request.ts';
import { type Facts, readFacts } from '../src/facts/read-facts.ts';
import { writeFacts } from '../src/facts/write-facts.ts';
import { organisation } from '../test/support/organisation/organisation.ts';
import { at } from '../test/support/pull-request.ts';

const IN_HOUSE = 30;

/** The facts of an invented organisation of 60 repositories, 800 people and some 40 harnesses, most of them its own. */
export async function hugeFacts(): Promise<{ readonly facts: Facts; readonly signals: Config['signals'] }> {
  const { header, pullRequests } = organisation({
    seed: 60,
    owner: 'octopus',
    repositories: Array.from({ length: 60 }, (_, index) => `service-${index + 1}`),
    people: 800,
    pullRequests: 20_000,
    from: at('2026-07-06T08:00Z'),
    until: at('2026-11-16T07:00Z'),
    use: { 'claude-code': 0.2, codex: 0.1, copilot: 0.1, cursor: 0.06, 'aider-qwen': 0.02, devin: 0.02 },
    dependencies: 0.05,
  });
  const lines = writeFacts(header, pullRequests.map(withInHouseHarness));
  return { facts: await readFacts(Readable.from(lines), 'huge facts'), signals: signals() };
}

/** Two thirds of the topic branches are made by a harness of the organisation's own. */
function withInHouseHarness(pullRequest: PullRequest): PullRequest {
  const { headBranch = '', number } = pullRequest;
  if (!/^(?:feat|fix)\//.test(headBranch) || pullRequest.body?.includes('Claude') === true)
    return pullRequest;
  return { ...pullRequest, headBranch: `${idOf(number % IN_HOUSE)}/${headBranch}` };
}

function signals(): Config['signals'] {
  return Array.from({ length: IN_HOUSE }, (_, index) => ({
    id: idOf(index),
    name: `Forge ${index + 1}`,
    logins: [],
    emails: [],
    branchPrefixes: [`${idOf(index)}/`],
    trailers: [],
    labels: [],
  }));
}

function idOf(index: number): string {
  return `forge-${index + 1}`;
}
