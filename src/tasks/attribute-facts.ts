import { attribute } from '../attribution/attribute.ts';
import type { CompiledCatalogue } from '../attribution/compile-catalogue.ts';
import type { AttributedPullRequest } from '../domain/attribution.ts';
import type { PullRequestRef } from '../domain/pull-request-ref.ts';
import type { Facts } from '../facts/read-facts.ts';
import { startOf } from '../measurement/start.ts';

/** A pull request and what attribution says of it. */
export interface Attributed {
  readonly ref: PullRequestRef;
  readonly attributed: AttributedPullRequest;
}

/** Attributes the pull requests of a collection of facts one by one, in its order. Two records of one both come out. */
export async function* attributeFacts(
  facts: Facts,
  catalogue: CompiledCatalogue,
  isWanted: (ref: PullRequestRef) => boolean,
): AsyncGenerator<Attributed, void, void> {
  for await (const { pullRequest } of facts.pullRequests) {
    if (!isWanted(pullRequest)) continue;
    const start = startOf(pullRequest, facts.header.observedAt);
    const { repository, number } = pullRequest;
    yield { ref: { repository, number }, attributed: attribute(pullRequest, { start, catalogue }) };
  }
}
