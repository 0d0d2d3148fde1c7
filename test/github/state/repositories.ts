import { ensureAccount } from './accounts.ts';
import { blobOid, nextId, nodeId } from './ids.ts';
import type { RepositoryRecord, Role } from './records.ts';
import type { Store } from './store.ts';

/** A repository to begin with: public, of an organisation, with issues, on `main`, unless said otherwise. */
export interface RepositorySeed {
  /** `owner/name`. */
  readonly name: string;
  readonly ownerType?: 'User' | 'Organization';
  readonly visibility?: 'public' | 'private' | 'internal';
  readonly archived?: boolean;
  readonly issues?: boolean;
  readonly fork?: boolean;
  readonly defaultBranch?: string;
  /** Names or patterns (`release/*`). */
  readonly protectedBranches?: readonly string[];
  /** `owner/name` that it once had: REST answers 301. */
  readonly formerNames?: readonly string[];
  /** Text by path, on the default branch. */
  readonly files?: Readonly<Record<string, string>>;
  /** By login; nobody else has more than `read` in a public repository. */
  readonly permissions?: Readonly<Record<string, Role>>;
}

const VISIBILITIES = { public: 'PUBLIC', private: 'PRIVATE', internal: 'INTERNAL' } as const;

export function addRepository(store: Store, seed: RepositorySeed): RepositoryRecord {
  const [ownerLogin, name] = seed.name.split('/');
  if (!ownerLogin || !name) throw new Error(`not owner/name: ${seed.name}`);
  if (store.repositories.has(seed.name.toLowerCase())) throw new Error(`${seed.name} is there already`);
  const owner = ensureAccount(store, { login: ownerLogin, type: seed.ownerType ?? 'Organization' });
  const databaseId = nextId(store, 'repository');
  const repository: RepositoryRecord = {
    __typename: 'Repository',
    id: nodeId('R', databaseId),
    databaseId,
    name,
    owner,
    nameWithOwner: `${owner.login}/${name}`,
    visibility: VISIBILITIES[seed.visibility ?? 'public'],
    isArchived: seed.archived ?? false,
    hasIssuesEnabled: seed.issues ?? true,
    isFork: seed.fork ?? false,
    defaultBranch: seed.defaultBranch ?? 'main',
    protectedBranches: [...(seed.protectedBranches ?? [])],
    createdAt: '2015-01-01T00:00:00Z',
    labels: [],
    pullRequests: new Map(),
    issues: new Map(),
    files: new Map(
      Object.entries(seed.files ?? {}).map(([path, text]) => [path, { text, oid: blobOid(text) }]),
    ),
    permissions: new Map(
      Object.entries(seed.permissions ?? {}).map(([login, role]) => [login.toLowerCase(), role]),
    ),
    revision: 0,
    nextNumber: 1,
  };
  for (const known of [seed.name, ...(seed.formerNames ?? [])]) {
    store.repositories.set(known.toLowerCase(), repository);
  }
  store.nodes.set(repository.id, repository);
  return repository;
}

/** The repository of this or a former name, made with the defaults where it is new. */
export function ensureRepository(store: Store, nameWithOwner: string): RepositoryRecord {
  return store.repositories.get(nameWithOwner.toLowerCase()) ?? addRepository(store, { name: nameWithOwner });
}

/** Each repository once, former names left out. */
export function allRepositories(store: Store): readonly RepositoryRecord[] {
  return [...new Set(store.repositories.values())];
}
