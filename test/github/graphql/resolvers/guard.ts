import { may, type Permission } from '../../client.ts';
import type { RepositoryRecord } from '../../state/records.ts';
import type { QueryContext } from '../context.ts';
import { GitHubGraphqlError } from '../github-graphql-error.ts';

/** Refuses a field that the token was not granted to read. */
export function guard(context: QueryContext, repository: RepositoryRecord, permission: Permission): void {
  if (may(context.client, repository, permission, 'read')) return;
  throw forbidden(context);
}

export function forbidden({ client }: QueryContext): GitHubGraphqlError {
  const what = client.seed.kind === 'fine-grained' ? 'personal access token' : 'integration';
  return new GitHubGraphqlError('FORBIDDEN', `Resource not accessible by ${what}`, { saml_failure: false });
}
