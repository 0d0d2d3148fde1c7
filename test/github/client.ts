import type { AccountRecord, RepositoryRecord, Role } from './state/records.ts';

export type Permission =
  | 'administration'
  | 'checks'
  | 'contents'
  | 'issues'
  | 'members'
  | 'metadata'
  | 'pull_requests'
  | 'statuses';

/** A token that the double knows. Any other is answered with 401. */
export interface TokenSeed {
  /** Whose it is: `octocat`, `github-actions[bot]`. */
  readonly login: string;
  /** `actions`: the GITHUB_TOKEN of a workflow; `fine-grained` and `user`: of a person. */
  readonly kind?: 'user' | 'fine-grained' | 'installation' | 'actions';
  /** What it was granted; absent: everything. Not asked of `user` tokens, which go by the person's role. */
  readonly permissions?: Readonly<Partial<Record<Permission, 'read' | 'write'>>>;
  /** `owner/name`; absent: all. */
  readonly repositories?: readonly string[];
  /** The role it has everywhere, whatever the repositories say. */
  readonly role?: Role;
  /** The installation that a token of an app is for. */
  readonly installation?: number;
  /** Requests and points an hour: 5,000, or 1,000 of `actions`. */
  readonly limit?: number;
}

/** Who makes a request. */
export interface Client {
  readonly token: string;
  readonly account: AccountRecord;
  readonly seed: TokenSeed;
}

const ROLES: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

/** What an account may do in a repository. */
export function roleOf(repository: RepositoryRecord, account: AccountRecord): Role {
  const given =
    repository.permissions.get(account.restLogin.toLowerCase()) ??
    repository.permissions.get(account.login.toLowerCase());
  if (given !== undefined) return given;
  if (repository.owner === account) return 'admin';
  return repository.visibility === 'PUBLIC' ? 'read' : 'none';
}

export function atLeast(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

export function canSee(client: Client, repository: RepositoryRecord): boolean {
  if (repository.visibility === 'PUBLIC' || client.seed.role !== undefined) return true;
  if (isApp(client)) return isCovered(client, repository);
  return isCovered(client, repository) && atLeast(roleOf(repository, client.account), 'read');
}

/** Whether the token may do this: by its permissions, and for people by their role. */
export function may(
  client: Client,
  repository: RepositoryRecord,
  permission: Permission,
  level: 'read' | 'write',
): boolean {
  if (level === 'read' && repository.visibility === 'PUBLIC' && !isGuarded(permission)) return true;
  if (!isCovered(client, repository) || !isGranted(client, permission, level)) return false;
  if (isApp(client) || level === 'read') return true;
  const role = client.seed.role ?? roleOf(repository, client.account);
  return atLeast(role, permission === 'issues' || permission === 'pull_requests' ? 'triage' : 'write');
}

/** Whether it acts for an app: its abilities come from the permissions alone. */
export function isApp(client: Client): boolean {
  return client.seed.kind === 'installation' || client.seed.kind === 'actions';
}

/** Read in public repositories too only by tokens that were granted it. */
function isGuarded(permission: Permission): boolean {
  return permission === 'checks' || permission === 'statuses' || permission === 'administration';
}

function isGranted(client: Client, permission: Permission, level: 'read' | 'write'): boolean {
  if (client.seed.permissions === undefined || client.seed.kind === 'user') return true;
  const granted = client.seed.permissions[permission] ?? (permission === 'metadata' ? 'read' : undefined);
  return granted === 'write' || granted === level;
}

function isCovered(client: Client, repository: RepositoryRecord): boolean {
  const { repositories } = client.seed;
  if (repositories === undefined) return true;
  const name = repository.nameWithOwner.toLowerCase();
  return repositories.some((covered) => covered.toLowerCase() === name);
}
