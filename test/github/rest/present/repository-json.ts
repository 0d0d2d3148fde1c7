import type { components } from '@octokit/openapi-types';
import { type Client, roleOf } from '../../client.ts';
import type { RepositoryRecord } from '../../state/records.ts';
import type { Store } from '../../state/store.ts';
import { accountJson } from './account-json.ts';

type Repository = components['schemas']['full-repository'];

/** A repository, with what the client may do in it. */
export function repositoryJson(
  store: Store,
  repository: RepositoryRecord,
  client: Client,
  apiUrl: string,
): Partial<Repository> {
  const role = client.seed.role ?? roleOf(repository, client.account);
  const write = ['write', 'maintain', 'admin'].includes(role);
  return {
    id: repository.databaseId,
    node_id: repository.id,
    name: repository.name,
    full_name: repository.nameWithOwner,
    owner: accountJson(repository.owner, apiUrl),
    private: repository.visibility !== 'PUBLIC',
    visibility: repository.visibility.toLowerCase(),
    html_url: `${store.webUrl}/${repository.nameWithOwner}`,
    url: `${apiUrl}/repos/${repository.nameWithOwner}`,
    description: null,
    fork: repository.isFork,
    archived: repository.isArchived,
    disabled: false,
    has_issues: repository.hasIssuesEnabled,
    default_branch: repository.defaultBranch,
    open_issues_count: openCount(repository),
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    pushed_at: repository.createdAt,
    permissions: {
      admin: role === 'admin',
      maintain: role === 'admin' || role === 'maintain',
      push: write,
      triage: write || role === 'triage',
      pull: role !== 'none',
    },
  };
}

/** GitHub counts pull requests among the issues. */
function openCount(repository: RepositoryRecord): number {
  const subjects = [...repository.issues.values(), ...repository.pullRequests.values()];
  return subjects.filter(({ state }) => state === 'OPEN').length;
}
