import { canSee, isApp, may, type Permission, roleOf } from '../../client.ts';
import { objectId } from '../../state/ids.ts';
import type { RepositoryRecord } from '../../state/records.ts';
import { allRepositories } from '../../state/repositories.ts';
import { paged } from '../paged.ts';
import { accountJson } from '../present/account-json.ts';
import { repositoryJson } from '../present/repository-json.ts';
import { notFound, RestError } from '../rest-error.ts';
import { ok, type RepositoryRequest, type RestRequest, type Route } from '../route.ts';

const REPO = '/repos/{owner}/{repo}';

/** Repositories, their files, branches and collaborators. */
export const REPOSITORY_ROUTES: readonly Route[] = [
  {
    kind: 'repository',
    method: 'GET',
    path: REPO,
    needs: { anyOf: ['metadata'], level: 'read' },
    answer: ({ store, repository, client, apiUrl }) => ok(repositoryJson(store, repository, client, apiUrl)),
  },
  {
    kind: 'repository',
    method: 'GET',
    path: `${REPO}/contents/{path+}`,
    needs: { anyOf: ['contents'], level: 'read' },
    answer: contents,
  },
  {
    kind: 'repository',
    method: 'GET',
    path: `${REPO}/collaborators/{login}/permission`,
    needs: { anyOf: ['metadata'], level: 'read' },
    answer: permission,
  },
  {
    kind: 'repository',
    method: 'GET',
    path: `${REPO}/branches`,
    needs: { anyOf: ['contents'], level: 'read' },
    answer: branches,
  },
  {
    kind: 'plain',
    method: 'GET',
    path: '/orgs/{owner}/repos',
    answer: (request) => ownedBy(request, 'Organization', `/orgs/${request.params.owner}/repos`),
  },
  {
    kind: 'plain',
    method: 'GET',
    path: '/users/{owner}/repos',
    answer: (request) => ownedBy(request, 'User', `/users/${request.params.owner}/repos`),
  },
  { kind: 'plain', method: 'GET', path: '/installation/repositories', answer: ofInstallation },
];

/**
 * A file in base64, or a folder's entries.
 *
 * @see https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
function contents(request: RepositoryRequest): ReturnType<typeof ok> {
  const { repository, params, apiUrl } = request;
  const path = params.path ?? '';
  const documentation = '/repos/contents#get-repository-content';
  const ref = request.query.get('ref') ?? repository.defaultBranch;
  if (ref !== repository.defaultBranch) {
    throw new RestError(404, `No commit found for the ref ${ref}`, { documentation });
  }
  const url = (file: string): string =>
    `${apiUrl}/repos/${repository.nameWithOwner}/contents/${file}?ref=${ref}`;
  const file = repository.files.get(path);
  if (file !== undefined) {
    const content = Buffer.from(file.text).toString('base64');
    return ok({
      type: 'file',
      encoding: 'base64',
      size: Buffer.byteLength(file.text),
      name: path.split('/').at(-1),
      path,
      content: content.replaceAll(/.{60}/g, '$&\n'),
      sha: file.oid,
      url: url(path),
    });
  }
  const inside = [...repository.files].filter(([name]) => name.startsWith(`${path}/`));
  if (inside.length === 0) throw notFound(documentation);
  return ok(
    inside.map(([name, { oid }]) => ({
      type: 'file',
      name: name.split('/').at(-1),
      path: name,
      sha: oid,
      url: url(name),
    })),
  );
}

/** What somebody may do here: `admin`, `write`, `read` or `none`, and the finer role. */
function permission(request: RepositoryRequest): ReturnType<typeof ok> {
  const { store, repository, params, apiUrl } = request;
  const documentation = '/collaborators/collaborators#get-repository-permissions-for-a-user';
  if (!maySeeCollaborators(request)) {
    throw new RestError(403, 'Must have push access to view collaborator permission.', { documentation });
  }
  const login = params.login ?? '';
  const account = store.logins.get(login.toLowerCase());
  if (account === undefined) throw new RestError(404, `${login} is not a user`, { documentation });
  const role = roleOf(repository, account);
  const coarse: Readonly<Record<string, string>> = { maintain: 'write', triage: 'read' };
  return ok({ permission: coarse[role] ?? role, role_name: role, user: accountJson(account, apiUrl) });
}

function maySeeCollaborators({ client, repository }: RepositoryRequest): boolean {
  return isApp(client) || may(client, repository, 'contents' satisfies Permission, 'write');
}

function branches(request: RepositoryRequest): ReturnType<typeof ok> {
  const { repository, apiUrl } = request;
  const heads = [...repository.pullRequests.values()]
    .filter((one) => one.state === 'OPEN' && one.headRepositoryName === repository.nameWithOwner)
    .map((one) => one.headRefName);
  const isProtected = (name: string): boolean =>
    repository.protectedBranches.some((pattern) => covers(pattern, name));
  const named = repository.protectedBranches.filter((pattern) => !pattern.includes('*'));
  const wanted = request.query.get('protected');
  const names = [...new Set([repository.defaultBranch, ...named, ...heads])]
    .toSorted()
    .filter((name) => wanted === null || isProtected(name) === (wanted === 'true'));
  return paged(request, `/repos/${repository.nameWithOwner}/branches`, names, (name) => ({
    name,
    commit: {
      sha: objectId(`${repository.nameWithOwner} ${name}`),
      url: `${apiUrl}/repos/${repository.nameWithOwner}/commits/${name}`,
    },
    protected: isProtected(name),
  }));
}

function covers(pattern: string, name: string): boolean {
  if (!pattern.includes('*')) return pattern === name;
  const [start = '', end = ''] = pattern.split('*');
  return name.startsWith(start) && name.endsWith(end);
}

function ownedBy(request: RestRequest, type: 'User' | 'Organization', path: string): ReturnType<typeof ok> {
  const { store, params, client, apiUrl } = request;
  const owner = store.logins.get((params.owner ?? '').toLowerCase());
  if (owner?.__typename !== type) throw notFound('/repos/repos#list-organization-repositories');
  const wanted = request.query.get('type');
  const owned = allRepositories(store).filter(
    (one) => one.owner === owner && canSee(client, one) && isOfType(one, wanted),
  );
  return paged(request, path, owned, (one) => repositoryJson(store, one, client, apiUrl));
}

function isOfType(repository: RepositoryRecord, type: string | null): boolean {
  switch (type) {
    case 'public':
      return repository.visibility === 'PUBLIC';
    case 'private':
      return repository.visibility !== 'PUBLIC';
    case 'forks':
      return repository.isFork;
    case 'sources':
      return !repository.isFork;
    default:
      return true;
  }
}

function ofInstallation(request: RestRequest): ReturnType<typeof ok> {
  const { store, client, apiUrl } = request;
  if (!isApp(client)) {
    throw new RestError(
      403,
      'You must authenticate with an installation access token in order to list repositories for an installation.',
      {
        documentation: '/apps/installations#list-repositories-accessible-to-the-app-installation',
      },
    );
  }
  const covered = client.seed.repositories?.map((name) => name.toLowerCase()) ?? null;
  const all = allRepositories(store).filter(
    (one) => covered === null || covered.includes(one.nameWithOwner.toLowerCase()),
  );
  return paged(
    request,
    '/installation/repositories',
    all,
    (one) => repositoryJson(store, one, client, apiUrl),
    (page) => ({
      total_count: all.length,
      repository_selection: covered === null ? 'all' : 'selected',
      repositories: page,
    }),
  );
}
