import { z } from 'zod';
import type { FactsHeader } from '../domain/facts-header.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import { headerSchema } from './header-schema.ts';
import { pullRequestSchema } from './pull-request-schema.ts';

/**
 * The lines of a facts file, each with its newline. What {@link readFacts} makes of them is what was given: an absent
 * property stays absent and `null` stays `null`.
 */
export async function* writeFacts(
  header: FactsHeader,
  pullRequests: AsyncIterable<PullRequest> | Iterable<PullRequest>,
): AsyncGenerator<string, void, void> {
  yield toLine({ kind: 'facts', version: 1 }, z.encode(headerSchema, header));
  let count = 0;
  for await (const pullRequest of pullRequests) {
    count += 1;
    yield toLine({ kind: 'pull-request' }, z.encode(pullRequestSchema, pullRequest));
  }
  yield toLine({ kind: 'end', count }, {});
}

function toLine(start: object, properties: unknown): string {
  return `${JSON.stringify(Object.assign(start, properties))}\n`;
}
