import type { PublishedDocument } from '../state/store.ts';
import type { RepositoryRequest } from './route.ts';

/** Remembers what was written, for tests to read as others would. */
export function publish(
  { store, repository, client }: RepositoryRequest,
  document: Pick<PublishedDocument, 'kind' | 'action' | 'number'> & Partial<PublishedDocument>,
): void {
  store.published.push({
    title: null,
    body: null,
    ...document,
    repository: repository.nameWithOwner,
    by: client.account.restLogin,
  });
}
