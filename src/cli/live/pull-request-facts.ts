import type { Instant } from '../../domain/instant.ts';
import type { PullRequestRef } from '../../domain/pull-request-ref.ts';
import type { FactsRecord } from '../../facts/facts-record.ts';
import type { Forge } from '../../tasks/forge.ts';
import type { FactsInput } from '../facts-input.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';

/**
 * One pull request of a code host as a collection of facts.
 *
 * @throws {UsageError} where there is none of that number
 */
export async function pullRequestFacts(
  forge: Forge,
  ref: PullRequestRef,
  observedAt: Instant,
): Promise<FactsInput> {
  const where = `${ref.repository}#${ref.number}`;
  const pullRequest = await forge.pullRequest(ref);
  if (pullRequest === null) {
    throw new UsageError(
      `There is no pull request ${where}, or the token may not see it. Check name and number; an issue is none.`,
    );
  }
  const header = {
    tool: version(),
    scope: [pullRequest.repository],
    since: null,
    until: observedAt,
    observedAt,
    fields: Object.keys(pullRequest),
    complete: true,
  } as const;
  return { facts: { header, pullRequests: records([{ pullRequest, line: 1, notices: [] }]) }, where };
}

async function* records(all: readonly FactsRecord[]): AsyncGenerator<FactsRecord, void, void> {
  yield* all;
}
