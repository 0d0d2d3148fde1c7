import { canSee } from '../../client.ts';
import type { PullRequestRecord, RepositoryRecord } from '../../state/records.ts';
import type { QueryContext } from '../context.ts';
import { GitHubGraphqlError } from '../github-graphql-error.ts';

/** A repository that the client may see; renames are followed. */
export function findRepository(context: QueryContext, owner: string, name: string): RepositoryRecord {
  const found = context.store.repositories.get(`${owner}/${name}`.toLowerCase());
  if (found !== undefined && canSee(context.client, found)) return found;
  throw notFound(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
}

export function notFound(message: string): GitHubGraphqlError {
  return new GitHubGraphqlError('NOT_FOUND', message);
}

/** The pull request, or the error that the dials put in its place. */
export function orBroken(
  context: QueryContext,
  pullRequest: PullRequestRecord,
): PullRequestRecord | GitHubGraphqlError {
  const { brokenPullRequests, largestPage } = context.dials;
  const name = `${pullRequest.repository.nameWithOwner}#${pullRequest.number}`;
  if (brokenPullRequests.size > 0 && brokenPullRequests.has(name)) {
    return new GitHubGraphqlError(
      null,
      'Something went wrong while executing your query. Please include `C0DE:1` when reporting this issue.',
    );
  }
  const page = context.pages.at(-1);
  const isTooLarge =
    largestPage?.fails === 'resource-limits' &&
    page !== undefined &&
    page.pullRequests.length > largestPage.size;
  if (!isTooLarge) return pullRequest;
  return new GitHubGraphqlError('RESOURCE_LIMITS_EXCEEDED', 'Resource limits for this query exceeded.');
}
