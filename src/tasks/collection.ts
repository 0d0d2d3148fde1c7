import type { FactsHeader } from '../domain/facts-header.ts';
import type { Instant } from '../domain/instant.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { FactsRecord } from '../facts/facts-record.ts';

/** Facts on their way in from a code host; they can be gone through once. */
export interface Collection {
  /** A pull request that changed meanwhile comes again, newer. */
  readonly pullRequests: AsyncIterable<PullRequest>;
  /** The data cut. */
  readonly observedAt: Instant;
  /** What the collection says of itself: whole only after the last pull request. */
  readonly header: () => FactsHeader;
}

/** Its pull requests as records, numbered as they came. One that comes twice without a change is dropped. */
export async function* recordsOf({
  pullRequests,
}: Pick<Collection, 'pullRequests'>): AsyncGenerator<FactsRecord, void, void> {
  const seen = new Map<string, Instant>();
  let line = 0;
  for await (const pullRequest of pullRequests) {
    const { repository, number, createdAt, updatedAt = createdAt } = pullRequest;
    const name = `${repository.toLowerCase()}#${number}`;
    if (seen.get(name) === updatedAt) continue;
    seen.set(name, updatedAt);
    line += 1;
    yield { pullRequest, line, notices: [] };
  }
}
